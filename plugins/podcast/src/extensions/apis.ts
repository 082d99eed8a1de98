import { ApiBlueprint } from '@backstage/frontend-plugin-api';
import {
  podcastApiFactory,
  podcastListeningApiFactory,
  podcastPlayerApiFactory,
} from '../apiFactories';

/** The client of the backend. */
export const podcastApi = ApiBlueprint.make({
  params: define => define(podcastApiFactory),
});

/** The one player of the portal. */
export const podcastPlayerApi = ApiBlueprint.make({
  name: 'player',
  params: define => define(podcastPlayerApiFactory),
});

/** What the user has heard; from its start on, the player goes on where they were. */
export const podcastListeningApi = ApiBlueprint.make({
  name: 'listening',
  params: define => define(podcastListeningApiFactory),
});
