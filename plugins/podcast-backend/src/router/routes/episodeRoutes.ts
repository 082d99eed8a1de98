import { HttpAuthService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  Episode,
  EpisodePage,
  EpisodeQuery,
} from '@nerdout/backstage-plugin-podcast-common';
import { RequestHandler, Router } from 'express';
import { PodcastConfig } from '../../config';
import { PeopleStore, PodcastStore } from '../../database';
import { cursorOf, listOf, listOptionsOf } from '../listOptions';
import { userRefOf } from './listeningRoutes';
import { findShow } from './showRoutes';

export type EpisodeRoutesOptions = {
  config: PodcastConfig;
  store: PodcastStore;
  people: PeopleStore;
  httpAuth: HttpAuthService;
  mayRead: RequestHandler;
  current: RequestHandler;
};

export function addEpisodeRoutes(
  router: Router,
  options: EpisodeRoutesOptions,
) {
  const { config, store, people, httpAuth, mayRead, current } = options;
  const showIds = config.shows.map(show => show.id);

  // What a user has heard or follows is not part of the version that answers are revalidated with.
  const currentUnlessOwn: RequestHandler = (request, response, next) => {
    const { list } = listOf(request.query as EpisodeQuery);
    if (!list.listening && !list.followed) {
      current(request, response, next);
      return;
    }
    response.setHeader('Cache-Control', 'no-store');
    next();
  };

  router.get(
    '/episodes',
    mayRead,
    currentUnlessOwn,
    async (request, response) => {
      // The validator has made lists and numbers of it.
      const query = request.query as unknown as EpisodeQuery;
      query.show?.forEach(showId => findShow(config, showId));
      const { list, after } = listOf(query);
      const listOptions = listOptionsOf(list, showIds);
      if (list.listening) {
        listOptions.filter.listening = {
          state: list.listening,
          userRef: await userRefOf(request, httpAuth),
        };
      }
      if (list.followed) {
        listOptions.filter.followedBy = await userRefOf(request, httpAuth);
      }
      const { items, totalItems, next } = await store.listEpisodes({
        ...listOptions,
        after,
        limit: query.limit ?? 50,
      });
      response.json({
        items,
        totalItems,
        pageInfo: next ? { nextCursor: cursorOf(list, next) } : {},
      } satisfies EpisodePage);
    },
  );

  router.get(
    '/episodes/:episodeId',
    mayRead,
    current,
    async (request, response) => {
      const { episodeId } = request.params;
      const episode = await store.getEpisode(showIds, episodeId);
      if (!episode) {
        throw new NotFoundError(
          `There is no episode '${episodeId}' in the shows of this portal`,
        );
      }
      response.json({
        ...episode,
        people: await people.withEmails(showIds, episode),
        ...(await store.getNeighbours(episode)),
      } satisfies Episode);
    },
  );
}
