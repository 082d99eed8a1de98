import { createApiRef } from '@backstage/frontend-plugin-api';
import { PodcastPlayerApi } from '../player/core/types';

/**
 * The player of the portal, for use with `useApi`. Components read its state with `usePodcastPlayer`. The reference works
 * in both frontend systems.
 *
 * @public
 */
export const podcastPlayerApiRef = createApiRef<PodcastPlayerApi>().with({
  id: 'plugin.podcast.player',
  pluginId: 'podcast',
});
