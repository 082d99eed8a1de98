import { Me } from '@nerdout/backstage-plugin-podcast-common';
import { RequestContext } from '../requestContext';
import { presentQueue } from './queueRoutes';

/** Pages show three of a show. */
const IN_PROGRESS = 12;

/** Everything that the pages need of the user, in one answer. */
export function addMeRoutes(context: RequestContext) {
  const { route, showIds, listening, follows, userRefOf } = context;

  route('get', '/me', async (request, response) => {
    const userRef = await userRefOf(request);
    const [episodes, latest, queue, topics] = await Promise.all([
      listening.list({ userRef, showIds, withEpisodes: false }),
      listening.list({
        userRef,
        showIds,
        state: 'in-progress',
        limit: IN_PROGRESS,
        withEpisodes: true,
      }),
      presentQueue(context, userRef),
      follows.list(userRef),
    ]);
    const inProgress = latest.flatMap(({ episode }) => episode ?? []);
    response.json({ episodes, inProgress, queue, topics } satisfies Me);
  });
}
