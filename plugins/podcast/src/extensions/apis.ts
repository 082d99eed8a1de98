import {
  analyticsApiRef,
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
  identityApiRef,
} from '@backstage/frontend-plugin-api';
import {
  PodcastClient,
  PodcastListeningClient,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  ListeningStore,
  podcastApiRef,
  podcastListeningApiRef,
  PodcastPlayer,
  podcastPlayerApiRef,
  trackListening,
} from '@nerdout/backstage-plugin-podcast-react';

/** The client of the backend. */
export const podcastApi = ApiBlueprint.make({
  params: define =>
    define({
      api: podcastApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new PodcastClient({ discoveryApi, fetchApi }),
    }),
});

/** The one player of the portal. */
export const podcastPlayerApi = ApiBlueprint.make({
  name: 'player',
  params: define =>
    define({
      api: podcastPlayerApiRef,
      deps: { analyticsApi: analyticsApiRef },
      factory: ({ analyticsApi }) => new PodcastPlayer({ analyticsApi }),
    }),
});

/** What the user has heard; from its start on, the player goes on where they were. */
export const podcastListeningApi = ApiBlueprint.make({
  name: 'listening',
  params: define =>
    define({
      api: podcastListeningApiRef,
      deps: {
        discoveryApi: discoveryApiRef,
        fetchApi: fetchApiRef,
        identityApi: identityApiRef,
        player: podcastPlayerApiRef,
        podcastApi: podcastApiRef,
      },
      factory: ({ player, ...deps }) => {
        const client = new PodcastListeningClient(deps);
        const store = new ListeningStore({ client, ...deps });
        trackListening(player, store);
        return store;
      },
    }),
});
