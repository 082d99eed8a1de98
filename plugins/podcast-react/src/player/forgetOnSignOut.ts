import { IdentityApi } from '@backstage/core-plugin-api';
import { readJson, writeJson } from './core/browserStorage';
import { PodcastPlayerApi } from './core/types';
import { getPlayerQueue } from './queue/getPlayerQueue';

const PREFIX = 'podcast.';

/** Whose traces are in the browser. */
const OWNER = 'podcast.owner';

/** What goes with the device, and is the same whoever is signed in. */
const ofTheDevice = [
  'podcast.player',
  'podcast.collapsed',
  'podcast.smallVideo',
  'podcast.shortcuts',
];

/**
 * Stops the player when the user signs out, also in the other tabs, and leaves nothing of theirs in the browser. The
 * same when somebody else is signed in than the last time, as after a session that has expired. What the backend keeps of
 * a user stays there.
 *
 * Backstage tells nobody of a sign-out, and loads the page anew after it: so the one way out, `signOut` of the portal's
 * identity API, is extended.
 */
export function forgetOnSignOut(
  player: PodcastPlayerApi,
  identityApi: Pick<IdentityApi, 'getBackstageIdentity' | 'signOut'>,
): void {
  const forget = () => {
    player.close();
    getPlayerQueue(player).forget();
    clearStorage();
  };

  const signOut = identityApi.signOut.bind(identityApi);
  identityApi.signOut = async () => {
    // The last position is still written with the user's token.
    player.close();
    await signOut();
    forget();
  };

  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === OWNER && newValue === null) {
      player.close();
      getPlayerQueue(player).forget();
    }
  });

  // Answers when somebody has signed in.
  identityApi.getBackstageIdentity().then(
    ({ userEntityRef }) => {
      const owner = readJson(OWNER);
      if (owner !== undefined && owner !== userEntityRef) {
        forget();
      }
      writeJson(OWNER, userEntityRef);
    },
    () => {
      // Nobody is known, and so nobody's traces can be told from another's.
    },
  );
}

function clearStorage(): void {
  try {
    const { localStorage } = window;
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX) && !ofTheDevice.includes(key)) {
        localStorage.removeItem(key);
      }
    }
  } catch {
    // Where the browser keeps nothing, nothing has to go.
  }
}
