import {
  Episode,
  EpisodePage,
  EpisodeQuery,
} from '@nerdout/backstage-plugin-podcast-common';
import { Request } from 'express';
import { EpisodeFilter } from '../../database';
import { Produce } from '../Answers';
import { cursorOf, listOf, listOptionsOf } from '../listOptions';
import { RequestContext } from '../requestContext';

export function addEpisodeRoutes(context: RequestContext) {
  const {
    route,
    answer,
    createAnswer,
    config,
    showIds,
    store,
    people,
    findShow,
    findEpisode,
    userRefOf,
  } = context;

  const titles = new Map(config.topics.map(({ id, title }) => [id, title]));

  const listEpisodes = async (
    request: Request,
    ownFilter: Pick<EpisodeFilter, 'listening' | 'followedBy'> = {},
  ): Promise<EpisodePage> => {
    const { query, list, after } = readQuery(request);
    query.show?.forEach(findShow);
    const options = listOptionsOf(list, showIds);
    const { items, totalItems, next } = await store.listEpisodes({
      ...options,
      filter: { ...options.filter, ...ownFilter },
      after,
      limit: query.limit ?? 50,
    });
    return {
      items,
      totalItems,
      pageInfo: next ? { nextCursor: cursorOf(list, next) } : {},
    };
  };

  const answerToAll = createAnswer(
    '/episodes',
    request => listEpisodes(request),
    {
      on: 'content',
      // Hardly two users search for the same words.
      isKept: request => readQuery(request).list.q === undefined,
    },
  );

  route('get', '/episodes', async (request, response, next) => {
    const { listening, followed } = readQuery(request).list;
    if (!listening && !followed) {
      await answerToAll(request, response, next);
      return;
    }
    const userRef = await userRefOf(request);
    response.setHeader('Cache-Control', 'no-store');
    response.json(
      await listEpisodes(request, {
        ...(listening && { listening: { state: listening, userRef } }),
        ...(followed && { followedBy: userRef }),
      }),
    );
  });

  const getEpisode: Produce = async request => {
    const episode = await findEpisode(request.params.episodeId);
    return {
      ...episode,
      topics: episode.topics.map(topic => ({
        ...topic,
        title: titles.get(topic.topicId),
      })),
      people: await people.withEmails(showIds, episode),
      ...(await store.getNeighbours(episode)),
    } satisfies Episode;
  };

  answer('/episodes/{episodeId}', getEpisode, { on: 'content' });
}

function readQuery(request: Request) {
  // The validator has made lists and numbers of it.
  const query = request.query as unknown as EpisodeQuery;
  return { query, ...listOf(query) };
}
