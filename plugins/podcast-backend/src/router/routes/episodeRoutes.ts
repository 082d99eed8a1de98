import {
  Episode,
  EpisodePage,
  EpisodeQuery,
} from '@nerdout/backstage-plugin-podcast-common';
import { RequestHandler } from 'express';
import { cursorOf, listOf, listOptionsOf } from '../listOptions';
import { RequestContext } from '../requestContext';

export function addEpisodeRoutes(context: RequestContext) {
  const {
    route,
    config,
    current,
    showIds,
    store,
    people,
    findShow,
    findEpisode,
    userRefOf,
  } = context;

  const titles = new Map(config.topics.map(({ id, title }) => [id, title]));

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

  route('get', '/episodes', currentUnlessOwn, async (request, response) => {
    // The validator has made lists and numbers of it.
    const query = request.query as unknown as EpisodeQuery;
    query.show?.forEach(findShow);
    const { list, after } = listOf(query);
    const listOptions = listOptionsOf(list, showIds);
    if (list.listening) {
      listOptions.filter.listening = {
        state: list.listening,
        userRef: await userRefOf(request),
      };
    }
    if (list.followed) {
      listOptions.filter.followedBy = await userRefOf(request);
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
  });

  route('get', '/episodes/{episodeId}', current, async (request, response) => {
    const episode = await findEpisode(request.params.episodeId);
    response.json({
      ...episode,
      topics: episode.topics.map(topic => ({
        ...topic,
        title: titles.get(topic.topicId),
      })),
      people: await people.withEmails(showIds, episode),
      ...(await store.getNeighbours(episode)),
    } satisfies Episode);
  });
}
