import {
  analyticsApiRef,
  configApiRef,
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
  identityApiRef,
} from '@backstage/core-plugin-api';
import {
  PodcastApi,
  PodcastListeningClient,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  createPodcastListening,
  createPodcastPlayer,
  podcastApiRef,
  podcastListeningApiRef,
  podcastPlayerApiRef,
} from '@nerdout/backstage-plugin-podcast-react';
import { makeLazyClient } from './lazyClient';

/**
 * Creates the client for the podcast backend.
 *
 * @public
 */
export const podcastApiFactory = createApiFactory({
  api: podcastApiRef,
  deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
  factory: deps =>
    makeLazyClient<PodcastApi>(async () => {
      const { PodcastClient } = await import('./clients');
      return new PodcastClient(deps);
    }),
});

/**
 * Creates the player of the portal. When the user signs out, it stops and
 * forgets their data.
 *
 * @public
 */
export const podcastPlayerApiFactory = createApiFactory({
  api: podcastPlayerApiRef,
  deps: {
    analyticsApi: analyticsApiRef,
    configApi: configApiRef,
    identityApi: identityApiRef,
  },
  factory: createPodcastPlayer,
});

/**
 * Creates the API for the user's listening states. Once it exists, the player
 * continues where the user left off, and its queue is the user's.
 *
 * @public
 */
export const podcastListeningApiFactory = createApiFactory({
  api: podcastListeningApiRef,
  deps: {
    discoveryApi: discoveryApiRef,
    fetchApi: fetchApiRef,
    identityApi: identityApiRef,
    player: podcastPlayerApiRef,
    podcastApi: podcastApiRef,
  },
  factory: ({ discoveryApi, fetchApi, ...deps }) =>
    createPodcastListening({
      ...deps,
      client: makeLazyClient<PodcastListeningClient>(async () => {
        const clients = await import('./clients');
        return new clients.PodcastListeningClient({ discoveryApi, fetchApi });
      }),
    }),
});
