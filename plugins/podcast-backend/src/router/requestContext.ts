import {
  HttpAuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  Episode,
  isGuest,
  Topic,
} from '@nerdout/backstage-plugin-podcast-common';
import { createHash } from 'node:crypto';
import { Request, RequestHandler, Router } from 'express';
import { CatalogMatcher } from '../catalog';
import { PodcastConfig, ShowConfig } from '../config';
import {
  CorrectionStore,
  ListeningStore,
  QueueStore,
  FollowStore,
  PeopleStore,
  PodcastStore,
  RelatedStore,
  SeriesStore,
} from '../database';
import { DocumentReader } from '../documents';
import { ShowRefresher } from '../refresh';
import spec from '../schema/openapi.generated.json';
import { createAuthorizer } from './authorize';
import { Method, Operation, routePathOf } from './operations';
import { revalidate } from './revalidation';

export type RouterOptions = {
  config: PodcastConfig;
  store: PodcastStore;
  listening: ListeningStore;
  queues: QueueStore;
  corrections: CorrectionStore;
  people: PeopleStore;
  series: SeriesStore;
  related: RelatedStore;
  follows: FollowStore;
  matcher: CatalogMatcher;
  refresher: ShowRefresher;
  documents: DocumentReader;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  logger: LoggerService;
  /** Fires when the backend shuts down. */
  signal: AbortSignal;
};

/** Raise it when the same rows give other answers: what browsers have is sent again once. */
export const ANSWERS_REVISION = 2;

type Paths = typeof spec.paths;

/** What the routes share. */
export type RequestContext = RouterOptions & {
  /** Adds the route of an operation. Its handlers run only for requests that have the permission of the operation. */
  route<P extends keyof Paths>(
    method: Extract<keyof Paths[P], Method>,
    path: P,
    ...handlers: RequestHandler[]
  ): void;

  /** Answers 304 if what the client has is still current. */
  current: RequestHandler;

  /** The ids of all shows of the portal. */
  showIds: string[];

  /** @throws `NotFoundError` for a show that is not configured */
  findShow(showId: string): ShowConfig;

  /** @throws `NotFoundError` for a topic that the portal does not have */
  findTopic(topicId: string): Topic;

  /** @throws `NotFoundError` for an episode that is in no show of the portal */
  findEpisode(episodeId: string): Promise<Episode>;

  /**
   * The entity reference of the user who asks, from the credentials alone, so that nobody can ask for another's data.
   *
   * @throws `NotAllowedError` if it is not a signed-in user
   */
  signedInUserRefOf(request: Request): Promise<string>;

  /**
   * The same for what is kept of each user.
   *
   * @throws `NotAllowedError` also for guests, who are all the same user
   */
  userRefOf(request: Request): Promise<string>;
};

export function createRequestContext(
  router: Router,
  operations: Operation[],
  options: RouterOptions,
): RequestContext {
  const { config, store, httpAuth } = options;
  const authorize = createAuthorizer(options);
  const showIds = config.shows.map(show => show.id);
  const ownVersion = createHash('sha256')
    .update(JSON.stringify([ANSWERS_REVISION, spec, config]))
    .digest('base64url');

  const signedInUserRefOf = async (request: Request) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    return credentials.principal.userEntityRef;
  };

  return {
    ...options,
    showIds,
    signedInUserRefOf,

    route(method, path, ...handlers) {
      const operation = operations.find(
        each => each.method === method && each.path === path,
      );
      if (!operation) {
        throw new Error(`The OpenAPI document has no ${method} ${path}`);
      }
      router[operation.method](
        routePathOf(operation),
        authorize(operation),
        ...handlers,
      );
    },

    current: revalidate(
      async () => `${ownVersion} ${await store.getVersion(showIds)}`,
    ),

    findShow(showId) {
      const show = config.shows.find(({ id }) => id === showId);
      if (!show) {
        throw new NotFoundError(
          `No show with id '${showId}' (see podcast.shows in the configuration)`,
        );
      }
      return show;
    },

    findTopic(topicId) {
      const topic = config.topics.find(({ id }) => id === topicId);
      if (!topic) {
        throw new NotFoundError(
          `No topic with id '${topicId}' (see podcast.topics in the configuration)`,
        );
      }
      return topic;
    },

    async findEpisode(episodeId) {
      const episode = await store.getEpisode(showIds, episodeId);
      if (!episode) {
        throw noEpisode(episodeId);
      }
      return episode;
    },

    async userRefOf(request) {
      const userRef = await signedInUserRefOf(request);
      if (isGuest(userRef)) {
        throw new NotAllowedError(
          'Guests share one user, so the backend stores nothing for them. Their browsers do.',
        );
      }
      return userRef;
    },
  };
}

export function noEpisode(episodeId: string): NotFoundError {
  return new NotFoundError(`No episode with id '${episodeId}'`);
}
