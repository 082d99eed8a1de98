import { FollowedTopic } from '@nerdout/backstage-plugin-podcast-common';
import { RequestContext } from '../requestContext';

/** The user comes from the credentials alone, so that nobody can ask for another's. */
export function addFollowRoutes(context: RequestContext) {
  const { route, follows, findTopic, userRefOf } = context;

  route('get', '/me/topics', async (request, response) => {
    const items = await follows.list(await userRefOf(request));
    response.json({ items } satisfies { items: FollowedTopic[] });
  });

  route('put', '/me/topics/{topicId}', async (request, response) => {
    const userRef = await userRefOf(request);
    const { id } = findTopic(request.params.topicId);
    const followed = await follows.follow(userRef, id);
    response.json(followed satisfies FollowedTopic);
  });

  // Also of a topic that has been switched off since, and by whoever may no longer see the shows.
  route('delete', '/me/topics/{topicId}', async (request, response) => {
    const userRef = await userRefOf(request);
    await follows.unfollow(userRef, request.params.topicId);
    response.status(204).end();
  });
}
