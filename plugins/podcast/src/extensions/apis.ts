import {
  analyticsApiRef,
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { PodcastClient } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastApiRef,
  PodcastPlayer,
  podcastPlayerApiRef,
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
