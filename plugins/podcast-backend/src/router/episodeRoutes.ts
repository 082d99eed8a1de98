import { NotFoundError } from '@backstage/errors';
import {
  Episode,
  EpisodePage,
  EpisodeQuery,
} from '@nerdout/backstage-plugin-podcast-common';
import { RequestHandler, Router } from 'express';
import { PodcastConfig } from '../config';
import { PodcastStore } from '../store';
import { encodeCursor } from './cursor';
import { listOptionsOf } from './listOptions';
import { findShow } from './showRoutes';

export type EpisodeRoutesOptions = {
  config: PodcastConfig;
  store: PodcastStore;
  mayRead: RequestHandler;
  current: RequestHandler;
};

export function addEpisodeRoutes(
  router: Router,
  options: EpisodeRoutesOptions,
) {
  const { config, store, mayRead, current } = options;
  const showIds = config.shows.map(show => show.id);

  router.get('/episodes', mayRead, current, async (request, response) => {
    // The validator has made lists and numbers of it.
    const query = request.query as unknown as EpisodeQuery;
    query.show?.forEach(showId => findShow(config, showId));
    const { list, options: listOptions } = listOptionsOf(query, showIds);
    const { items, totalItems, next } = await store.listEpisodes(listOptions);
    response.json({
      items,
      totalItems,
      pageInfo: next
        ? { nextCursor: encodeCursor({ query: list, after: next }) }
        : {},
    } satisfies EpisodePage);
  });

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
      response.json(episode satisfies Episode);
    },
  );
}
