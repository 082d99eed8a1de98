import {
  HttpAuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { createHash } from 'node:crypto';
import {
  podcastShowReadPermission,
  podcastShowRefreshPermission,
  podcastTopicUpdatePermission,
} from '@nerdout/backstage-plugin-podcast-common';
import { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import packageJson from '../../package.json';
import { PodcastConfig } from '../config';
import {
  CorrectionStore,
  DatabaseListeningStore,
  DatabaseQueueStore,
  FollowStore,
  PeopleStore,
  PodcastStore,
  RelatedStore,
  SeriesStore,
} from '../database';
import { DocumentReader } from '../documents';
import { ShowRefresher } from '../refresh';
import { spec } from '../schema/openapi.generated';
import { addCorrectionRoutes } from './routes/correctionRoutes';
import { addDocumentRoutes } from './routes/documentRoutes';
import { addFollowRoutes } from './routes/followRoutes';
import { addListeningRoutes } from './routes/listeningRoutes';
import { addQueueRoutes } from './routes/queueRoutes';
import { addPeopleRoutes } from './routes/peopleRoutes';
import { addRelatedRoutes } from './routes/relatedRoutes';
import { addSeriesRoutes } from './routes/seriesRoutes';
import { createAuthorizer } from './authorize';
import { addEpisodeRoutes } from './routes/episodeRoutes';
import { hideInternalErrors } from './internalErrors';
import { revalidate } from './revalidation';
import { addShowRoutes } from './routes/showRoutes';
import { addTopicRoutes } from './routes/topicRoutes';
import { validateRequests } from './validation';

export type RouterOptions = {
  config: PodcastConfig;
  store: PodcastStore;
  listening: DatabaseListeningStore;
  queues: DatabaseQueueStore;
  corrections: CorrectionStore;
  people: PeopleStore;
  series: SeriesStore;
  related: RelatedStore;
  follows: FollowStore;
  refresher: ShowRefresher;
  documents: DocumentReader;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  logger: LoggerService;
  /** Fires when the backend shuts down. */
  signal: AbortSignal;
};

/** The HTTP API, as `openapi.yaml` describes it. */
export function createRouter(options: RouterOptions): Router {
  const { config, store } = options;
  const showIds = config.shows.map(show => show.id);
  const authorize = createAuthorizer(options);
  const mayRead = authorize(podcastShowReadPermission);
  const mayReadShows = authorize(
    podcastShowReadPermission,
    podcastShowRefreshPermission,
  );
  const mayRefresh = authorize(podcastShowRefreshPermission);
  const mayCorrect = authorize(podcastTopicUpdatePermission);

  const ownVersion = createHash('sha256')
    .update(JSON.stringify([packageJson.version, spec, config]))
    .digest('base64url');
  const current = revalidate(
    async () => `${ownVersion} ${await store.getVersion(showIds)}`,
  );

  const router = createPromiseRouter();
  router.get('/openapi.json', (_request, response) => {
    response.json(spec);
  });
  router.use(validateRequests());
  addShowRoutes(router, { ...options, mayReadShows, mayRefresh, current });
  addEpisodeRoutes(router, { ...options, mayRead, current });
  addDocumentRoutes(router, { ...options, mayRead });
  addTopicRoutes(router, { ...options, mayRead, current });
  addPeopleRoutes(router, { ...options, mayRead, current });
  addSeriesRoutes(router, { ...options, mayRead, current });
  addRelatedRoutes(router, { ...options, mayRead, current });
  addCorrectionRoutes(router, { ...options, mayCorrect });
  addFollowRoutes(router, { ...options, mayRead });
  addListeningRoutes(router, { ...options, mayRead });
  addQueueRoutes(router, { ...options, mayRead });
  router.use(hideInternalErrors(options.logger));
  return router;
}
