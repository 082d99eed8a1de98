import {
  analyticsApiRef,
  configApiRef,
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
  identityApiRef,
} from '@backstage/core-plugin-api';
import {
  PodcastClient,
  PodcastListeningClient,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  createPodcastListening,
  createPodcastPlayer,
  podcastApiRef,
  podcastListeningApiRef,
  podcastPlayerApiRef,
} from '@nerdout/backstage-plugin-podcast-react';

/**
 * Makes the client of the podcast backend.
 *
 * @public
 */
export const podcastApiFactory = createApiFactory({
  api: podcastApiRef,
  deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
  factory: ({ discoveryApi, fetchApi }) =>
    new PodcastClient({ discoveryApi, fetchApi }),
});

/**
 * Makes the one player of the portal. It stops, and forgets what is the user's, when they sign out.
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
 * Makes what knows the episodes that the user has heard; from its start on, the player goes on where they were, and its
 * queue is the user's.
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
      client: new PodcastListeningClient({ discoveryApi, fetchApi }),
    }),
});
