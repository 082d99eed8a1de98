import { IdentityApi } from '@backstage/core-plugin-api';
import { readJson, writeJson } from './core/browserStorage';
import { PodcastPlayerApi } from './core/types';
import { getPlayerQueue } from './queue/getPlayerQueue';

const PREFIX = 'podcast.';

/** The user whose data is in the browser. */
const OWNER = 'podcast.owner';

/** Settings of the device, which are the same for all users. */
const deviceKeys = [
  'podcast.player',
  'podcast.collapsed',
  'podcast.smallVideo',
  'podcast.shortcuts',
];

/**
 * Stops the player in all tabs when the user signs out, and deletes the user's data from the browser. It does the same
 * when another user has signed in, for example after a session expired. Data in the backend is not deleted.
 *
 * Backstage has no event for signing out and reloads the page afterwards, so this wraps `signOut` of the identity API.
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
    // The last position is still saved with the user's token.
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

  // Resolves once a user has signed in.
  identityApi.getBackstageIdentity().then(
    ({ userEntityRef }) => {
      const owner = readJson(OWNER);
      if (owner !== undefined && owner !== userEntityRef) {
        forget();
      }
      writeJson(OWNER, userEntityRef);
    },
    () => {
      // Without a user, it is unknown whose data is in the browser.
    },
  );
}

function clearStorage(): void {
  try {
    const { localStorage } = window;
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX) && !deviceKeys.includes(key)) {
        localStorage.removeItem(key);
      }
    }
  } catch {
    // No storage, so there is nothing to delete.
  }
}
