import { HttpAuthService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  TopicCorrection,
  TopicCorrectionEvent,
  TopicCorrectionQuery,
} from '@nerdout/backstage-plugin-podcast-common';
import { Request, RequestHandler, Router } from 'express';
import { PodcastConfig } from '../../config';
import { CorrectionStore } from '../../database';
import { signedInUserRefOf } from './listeningRoutes';
import { findShow } from './showRoutes';
import { findTopic } from './topicRoutes';

export type CorrectionRoutesOptions = {
  config: PodcastConfig;
  corrections: CorrectionStore;
  httpAuth: HttpAuthService;
  mayCorrect: RequestHandler;
};

/** What editors say of topics. The author of a correction comes from the credentials alone. */
export function addCorrectionRoutes(
  router: Router,
  options: CorrectionRoutesOptions,
) {
  const { config, corrections, httpAuth, mayCorrect } = options;
  const showIds = config.shows.map(show => show.id);

  const filterOf = (request: Request) => {
    const { show, episode } = request.query as TopicCorrectionQuery;
    return {
      showIds: show === undefined ? showIds : [findShow(config, show).id],
      episodeId: episode,
    };
  };

  router.use('/topic-corrections', (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });

  router.get('/topic-corrections', mayCorrect, async (request, response) => {
    const items = await corrections.list(filterOf(request));
    response.json({ items } satisfies { items: TopicCorrection[] });
  });

  router.get(
    '/topic-corrections/history',
    mayCorrect,
    async (request, response) => {
      const items = await corrections.history({
        ...filterOf(request),
        limit: Number(request.query.limit),
      });
      response.json({ items } satisfies { items: TopicCorrectionEvent[] });
    },
  );

  router.put(
    '/episodes/:episodeId/topic-corrections/:topicId',
    mayCorrect,
    async (request, response) => {
      const author = await signedInUserRefOf(request, httpAuth);
      const { episodeId, topicId } = request.params;
      findTopic(config, topicId);
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
        throw new NotFoundError(
          `There is no episode '${episodeId}' in the shows of this portal`,
        );
      }
      response.json(made satisfies TopicCorrection);
    },
  );

  router.delete(
    '/episodes/:episodeId/topic-corrections/:topicId',
    mayCorrect,
    async (request, response) => {
      const author = await signedInUserRefOf(request, httpAuth);
      const { episodeId, topicId } = request.params;
      const change = { showIds, episodeId, topicId, author };
      if (!(await corrections.undo(change))) {
        throw new NotFoundError(
          `The topic '${topicId}' of the episode '${episodeId}' has no correction`,
        );
      }
      response.status(204).end();
    },
  );
}
