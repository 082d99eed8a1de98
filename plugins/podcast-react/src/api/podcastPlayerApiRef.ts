import { createApiRef } from '@backstage/frontend-plugin-api';
import { PodcastPlayerApi } from '../player/core/types';

/**
 * The one player of the portal, for use with `useApi`; components read its state with `usePodcastPlayer`. The same
 * reference serves apps on either frontend system.
 *
 * @public
 */
export const podcastPlayerApiRef = createApiRef<PodcastPlayerApi>().with({
  id: 'plugin.podcast.player',
  pluginId: 'podcast',
});
