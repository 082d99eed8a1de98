import {
  analyticsApiRef,
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { PodcastClient } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastApiRef,
  PodcastPlayer,
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
 * Makes the one player of the portal.
 *
 * @public
 */
export const podcastPlayerApiFactory = createApiFactory({
  api: podcastPlayerApiRef,
  deps: { analyticsApi: analyticsApiRef },
  factory: ({ analyticsApi }) => new PodcastPlayer({ analyticsApi }),
});
