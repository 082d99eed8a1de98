import { Me } from '@nerdout/backstage-plugin-podcast-common';
import { RequestContext } from '../requestContext';
import { presentQueue } from './queueRoutes';

/** Everything that the pages need of the user, in one answer. */
export function addMeRoutes(context: RequestContext) {
  const { route, showIds, listening, follows, userRefOf } = context;

  route('get', '/me', async (request, response) => {
    const userRef = await userRefOf(request);
    const [episodes, queue, topics] = await Promise.all([
      listening.list({ userRef, showIds, withEpisodes: false }),
      presentQueue(context, userRef),
      follows.list(userRef),
    ]);
    response.json({ episodes, queue, topics } satisfies Me);
  });
}
