import { NotFoundError } from '@backstage/errors';
import {
  TopicCorrection,
  TopicCorrectionEvent,
  TopicCorrectionQuery,
} from '@nerdout/backstage-plugin-podcast-common';
import { Request } from 'express';
import { noEpisode, RequestContext } from '../requestContext';

/** What editors say of topics. The author of a correction comes from the credentials alone. */
export function addCorrectionRoutes(context: RequestContext) {
  const {
    route,
    showIds,
    corrections,
    findShow,
    findTopic,
    signedInUserRefOf,
  } = context;

  const filterOf = (request: Request) => {
    const { show, episode } = request.query as TopicCorrectionQuery;
    return {
      showIds: show === undefined ? showIds : [findShow(show).id],
      episodeId: episode,
    };
  };

  route('get', '/topic-corrections', async (request, response) => {
    const items = await corrections.list(filterOf(request));
    response.json({ items } satisfies { items: TopicCorrection[] });
  });

  route('get', '/topic-corrections/history', async (request, response) => {
    const items = await corrections.history({
      ...filterOf(request),
      limit: Number(request.query.limit),
    });
    response.json({ items } satisfies { items: TopicCorrectionEvent[] });
  });

  route(
    'put',
    '/episodes/{episodeId}/topic-corrections/{topicId}',
    async (request, response) => {
      const author = await signedInUserRefOf(request);
      const { episodeId, topicId } = request.params;
      findTopic(topicId);
      const { action, note } = request.body;
      const made = await corrections.correct({
        showIds,
        episodeId,
        topicId,
        author,
        action,
        note,
      });
      if (!made) {
        throw noEpisode(episodeId);
      }
      response.json(made satisfies TopicCorrection);
    },
  );

  route(
    'delete',
    '/episodes/{episodeId}/topic-corrections/{topicId}',
    async (request, response) => {
      const author = await signedInUserRefOf(request);
      const { episodeId, topicId } = request.params;
      const change = { showIds, episodeId, topicId, author };
      if (!(await corrections.undo(change))) {
        throw new NotFoundError(
          `No correction for topic '${topicId}' of episode '${episodeId}'`,
        );
      }
      response.status(204).end();
    },
  );
}
