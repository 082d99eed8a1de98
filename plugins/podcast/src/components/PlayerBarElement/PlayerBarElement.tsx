import { useApiHolder } from '@backstage/core-plugin-api';
import {
  PlayerBar,
  podcastListeningApiRef,
} from '@nerdout/backstage-plugin-podcast-react';

/** The player bar for the root of an app. Its code loads with the first episode. */
export function PlayerBarElement() {
  // Creates the listening API, so that the player resumes on every page of the
  // app. It loads when something plays.
  useApiHolder().get(podcastListeningApiRef);
  return <PlayerBar />;
}
