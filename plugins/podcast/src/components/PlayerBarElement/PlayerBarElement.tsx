import {
  PlayerBar,
  useListening,
} from '@nerdout/backstage-plugin-podcast-react';

/** The bar of the player for the root of an app. Most of its code is loaded with the first episode. */
export function PlayerBarElement() {
  // From here on the player goes on where the user was, also where no episode is listed.
  useListening(() => undefined);
  return <PlayerBar />;
}
