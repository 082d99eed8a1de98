import {
  PlayerBar,
  useListening,
} from '@nerdout/backstage-plugin-podcast-react';

/**
 * The player bar for the root of an app. Most of its code loads with the first
 * episode.
 */
export function PlayerBarElement() {
  // Starts the listening API, so that the player resumes on every page of the
  // app.
  useListening(() => undefined);
  return <PlayerBar />;
}
