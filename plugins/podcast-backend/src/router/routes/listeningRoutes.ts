import { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  isGuest,
  ListeningConflict,
  ListeningList,
  ListeningQuery,
  ListeningState,
  ListeningUpdate,
} from '@nerdout/backstage-plugin-podcast-common';
import { Request, RequestHandler, Router } from 'express';
import { PodcastConfig } from '../../config';
import {
  DatabaseListeningStore,
  DatabaseQueueStore,
  FollowStore,
  PodcastStore,
} from '../../database';
import { findShow } from './showRoutes';

export type ListeningRoutesOptions = {
  config: PodcastConfig;
  store: PodcastStore;
  listening: DatabaseListeningStore;
  queues: DatabaseQueueStore;
  follows: FollowStore;
  httpAuth: HttpAuthService;
  mayRead: RequestHandler;
};

/**
 * Who asks, as an entity reference.
 *
 * @throws `NotAllowedError` for whoever is not a signed-in user
 */
export async function signedInUserRefOf(
  request: Request,
  httpAuth: HttpAuthService,
): Promise<string> {
  const credentials = await httpAuth.credentials(request, { allow: ['user'] });
  return credentials.principal.userEntityRef;
}

/**
 * Whose it is what the request is about.
 *
 * @throws `NotAllowedError` also for guests, who are all the same user
 */
export async function userRefOf(
  request: Request,
  httpAuth: HttpAuthService,
): Promise<string> {
  const userRef = await signedInUserRefOf(request, httpAuth);
  if (isGuest(userRef)) {
    throw new NotAllowedError(
      'All guests are one user: what they hear and follow is kept in their browsers',
    );
  }
  return userRef;
}

/** The user comes from the credentials alone, so that nobody can ask for another's. */
export function addListeningRoutes(
  router: Router,
  options: ListeningRoutesOptions,
) {
  const { config, store, listening, queues, follows, httpAuth, mayRead } =
    options;
  const showIds = config.shows.map(show => show.id);

  router.use('/me', (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });

  router.get('/me/episodes', mayRead, async (request, response) => {
    const userRef = await userRefOf(request, httpAuth);
    // The validator has made lists and numbers of it.
    const query = request.query as unknown as ListeningQuery;
    query.show?.forEach(showId => findShow(config, showId));
    const items = await listening.list({
      userRef,
      showIds: query.show ?? showIds,
      state: query.state,
      episodeIds: query.id,
      limit: query.include ? query.limit ?? 50 : query.limit,
      withEpisodes: query.include !== undefined,
    });
    response.json({ items } satisfies ListeningList);
  });

  router.post(
    '/me/episodes/mark-finished',
    mayRead,
    async (request, response) => {
      const userRef = await userRefOf(request, httpAuth);
      const { showId } = request.body;
      findShow(config, showId);
      await listening.markFinished(userRef, showId);
      response.status(204).end();
    },
  );

  router.put('/me/episodes/:episodeId', mayRead, async (request, response) => {
    const userRef = await userRefOf(request, httpAuth);
    const { episodeId } = request.params;
    if (!(await store.getEpisode(showIds, episodeId))) {
      throw new NotFoundError(
        `There is no episode '${episodeId}' in the shows of this portal`,
      );
    }
    const update: ListeningUpdate = request.body;
    const { isSaved, state } = await listening.save(userRef, episodeId, update);
    if (isSaved) {
      response.json(state satisfies ListeningState);
      return;
    }
    const { name, message } = new ConflictError(
      `The state of the episode '${episodeId}' has another revision than ${update.revision}: it was changed in the meantime`,
    );
    response.status(409).json({
      error: { name, message },
      request: { method: request.method, url: request.url },
      response: { statusCode: 409 },
      current: state,
    } satisfies ListeningConflict & Record<string, unknown>);
  });

  // Whoever may no longer see the shows can still have their own data deleted.
  router.delete('/me', async (request, response) => {
    const userRef = await signedInUserRefOf(request, httpAuth);
    await listening.forget(userRef);
    await queues.forget(userRef);
    await follows.forget(userRef);
    response.status(204).end();
  });
}
