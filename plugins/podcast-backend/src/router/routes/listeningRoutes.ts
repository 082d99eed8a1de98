import { ConflictError } from '@backstage/errors';
import {
  ListeningConflict,
  ListeningList,
  ListeningQuery,
  ListeningState,
  ListeningUpdate,
} from '@nerdout/backstage-plugin-podcast-common';
import { RequestContext } from '../requestContext';

/** The user comes from the credentials alone, so that nobody can ask for another's. */
export function addListeningRoutes(context: RequestContext) {
  const {
    route,
    showIds,
    listening,
    queues,
    follows,
    findShow,
    findEpisode,
    signedInUserRefOf,
    userRefOf,
  } = context;

  route('get', '/me/episodes', async (request, response) => {
    const userRef = await userRefOf(request);
    // The validator has made lists and numbers of it.
    const query = request.query as unknown as ListeningQuery;
    query.show?.forEach(findShow);
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

  route('post', '/me/episodes/mark-finished', async (request, response) => {
    const userRef = await userRefOf(request);
    const { showId } = request.body;
    findShow(showId);
    await listening.markFinished(userRef, showId);
    response.status(204).end();
  });

  route('put', '/me/episodes/{episodeId}', async (request, response) => {
    const userRef = await userRefOf(request);
    const { episodeId } = request.params;
    await findEpisode(episodeId);
    const update: ListeningUpdate = request.body;
    const { isSaved, state } = await listening.save(userRef, episodeId, update);
    if (isSaved) {
      response.json(state satisfies ListeningState);
      return;
    }
    const { name, message } = new ConflictError(
      `Episode '${episodeId}' was changed in the meantime; revision ${update.revision} is out of date`,
    );
    response.status(409).json({
      error: { name, message },
      request: { method: request.method, url: request.url },
      response: { statusCode: 409 },
      current: state,
    } satisfies ListeningConflict & Record<string, unknown>);
  });

  // Whoever may no longer see the shows can still have their own data deleted.
  route('delete', '/me', async (request, response) => {
    const userRef = await signedInUserRefOf(request);
    await listening.forget(userRef);
    await queues.forget(userRef);
    await follows.forget(userRef);
    response.status(204).end();
  });
}
