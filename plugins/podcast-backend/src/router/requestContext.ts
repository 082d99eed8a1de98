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
import { RelatedFinder } from '../analysis';
import { CatalogMatcher } from '../catalog';
import { PodcastConfig, ShowConfig } from '../config';
import {
  CorrectionStore,
  ListeningStore,
  QueueStore,
  FollowStore,
  PeopleStore,
  PodcastStore,
  SeriesStore,
  ShowVersions,
} from '../database';
import { DocumentReader } from '../documents';
import { ShowRefresher } from '../refresh';
import spec from '../schema/openapi.generated.json';
import { createAuthorizer } from './authorize';
import { Method, Operation, routePathOf } from './operations';
import { AnswerOptions, Answers, Produce } from './Answers';
import { ResponseCache } from './ResponseCache';

export type RouterOptions = {
  config: PodcastConfig;
  store: PodcastStore;
  versions: ShowVersions;
  listening: ListeningStore;
  queues: QueueStore;
  corrections: CorrectionStore;
  people: PeopleStore;
  series: SeriesStore;
  related: RelatedFinder;
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

  /** Responds to a request that is the same as an earlier one. Goes before the validation. */
  sendKept: RequestHandler;

  /** Makes the handler of a GET operation whose responses are the same for all users; see {@link Answers}. */
  createAnswer(
    path: keyof Paths,
    produce: Produce,
    options: AnswerOptions,
  ): RequestHandler;

  /** Adds the route of a GET operation that {@link createAnswer} makes the handler of. */
  answer(path: keyof Paths, produce: Produce, options: AnswerOptions): void;

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
  const { config, store, versions, httpAuth } = options;
  const authorize = createAuthorizer(options);
  const authorizers = new Map(
    operations.map(operation => [operation, authorize(operation)]),
  );
  const showIds = config.shows.map(show => show.id);
  const codeVersion = createHash('sha256')
    .update(JSON.stringify([ANSWERS_REVISION, spec, config]))
    .digest('base64url');

  const answers = new Answers(
    versions,
    new ResponseCache(config.responseCache.maxBytes),
    codeVersion,
  );

  const signedInUserRefOf = async (request: Request) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    return credentials.principal.userEntityRef;
  };

  const findOperation = (method: Method, path: string): Operation => {
    const found = operations.find(
      each => each.method === method && each.path === path,
    );
    if (!found) {
      throw new Error(`The OpenAPI document has no ${method} ${path}`);
    }
    return found;
  };

  const route: RequestContext['route'] = (method, path, ...handlers) => {
    const operation = findOperation(method, path);
    const check = authorizers.get(operation)!;
    router[operation.method](
      routePathOf(operation),
      async (request, _response, next) => {
        await check(request);
        next();
      },
      ...handlers,
    );
  };

  const createAnswer: RequestContext['createAnswer'] = (
    path,
    produce,
    answerOptions,
  ) =>
    answers.createHandler({
      ...answerOptions,
      produce,
      authorize: authorizers.get(findOperation('get', path))!,
    });

  return {
    ...options,
    showIds,
    signedInUserRefOf,
    route,
    createAnswer,
    sendKept: answers.sendKept,

    answer(path, produce, answerOptions) {
      route(
        'get',
        path as '/shows',
        createAnswer(path, produce, answerOptions),
      );
    },

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
