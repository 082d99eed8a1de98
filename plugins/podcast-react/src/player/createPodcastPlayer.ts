import { ConfigApi, IdentityApi } from '@backstage/core-plugin-api';
import { PodcastPlayerApi } from './core/types';
import { PlaybackAnalytics } from './engine/capturePlayback';
import { readSkipSeconds } from './engine/readSkipSeconds';
import { forgetOnSignOut } from './forgetOnSignOut';
import { PodcastPlayer } from './PodcastPlayer';

/**
 * Creates a player for `podcastPlayerApiRef`. With `configApi`, the player uses the configured skip lengths. With
 * `identityApi`, it stops and deletes the user's data from the browser when they sign out.
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
