import { HttpAuthService } from '@backstage/backend-plugin-api';
import { FollowedTopic } from '@nerdout/backstage-plugin-podcast-common';
import { RequestHandler, Router } from 'express';
import { PodcastConfig } from '../../config';
import { FollowStore } from '../../database';
import { userRefOf } from './listeningRoutes';
import { findTopic } from './topicRoutes';

export type FollowRoutesOptions = {
  config: PodcastConfig;
  follows: FollowStore;
  httpAuth: HttpAuthService;
  mayRead: RequestHandler;
};

/** The user comes from the credentials alone, so that nobody can ask for another's. */
export function addFollowRoutes(router: Router, options: FollowRoutesOptions) {
  const { config, follows, httpAuth, mayRead } = options;

  router.use('/me/topics', (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });

  router.get('/me/topics', mayRead, async (request, response) => {
    const items = await follows.list(await userRefOf(request, httpAuth));
    response.json({ items } satisfies { items: FollowedTopic[] });
  });

  router.put('/me/topics/:topicId', mayRead, async (request, response) => {
    const userRef = await userRefOf(request, httpAuth);
    const { id } = findTopic(config, request.params.topicId);
    const followed = await follows.follow(userRef, id);
    response.json(followed satisfies FollowedTopic);
  });

  // Also of a topic that has been switched off since, and by whoever may no longer see the shows.
  router.delete('/me/topics/:topicId', async (request, response) => {
    const userRef = await userRefOf(request, httpAuth);
    await follows.unfollow(userRef, request.params.topicId);
    response.status(204).end();
  });
}
