import { ConfigApi, IdentityApi } from '@backstage/core-plugin-api';
import { PodcastPlayerApi } from './core/types';
import { PlaybackAnalytics } from './engine/capturePlayback';
import { readSkipSeconds } from './engine/readSkipSeconds';
import { forgetOnSignOut } from './forgetOnSignOut';
import { PodcastPlayer } from './PodcastPlayer';

/**
 * Makes a player for `podcastPlayerApiRef`. With `configApi` it skips as the portal is configured; with `identityApi` it
 * stops, and forgets what is the user's, when they sign out.
 *
 * @public
 */
export function createPodcastPlayer(
  options: {
    analyticsApi?: PlaybackAnalytics;
    configApi?: ConfigApi;
    identityApi?: Pick<IdentityApi, 'getBackstageIdentity' | 'signOut'>;
  } = {},
): PodcastPlayerApi {
  const { analyticsApi, configApi, identityApi } = options;
  const player = new PodcastPlayer({
    analyticsApi,
    skipSeconds: configApi && readSkipSeconds(configApi),
  });
  if (identityApi) forgetOnSignOut(player, identityApi);
  return player;
}
