import { ApiBlueprint } from '@backstage/frontend-plugin-api';
import {
  podcastApiFactory,
  podcastListeningApiFactory,
  podcastPlayerApiFactory,
} from '../apiFactories';

/** The client for the backend. */
export const podcastApi = ApiBlueprint.make({
  params: define => define(podcastApiFactory),
});

/** The player of the portal. */
export const podcastPlayerApi = ApiBlueprint.make({
  name: 'player',
  params: define => define(podcastPlayerApiFactory),
});

/**
 * The user's listening states. With it, the player resumes where the user left
 * off.
 */
export const podcastListeningApi = ApiBlueprint.make({
  name: 'listening',
  params: define => define(podcastListeningApiFactory),
});
