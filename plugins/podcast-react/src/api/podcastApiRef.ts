import { createApiRef } from '@backstage/frontend-plugin-api';
import { PodcastApi } from '@nerdout/backstage-plugin-podcast-common';

/**
 * The podcast backend, for use with `useApi`. The same reference serves apps on either frontend system.
 *
 * @public
 */
export const podcastApiRef = createApiRef<PodcastApi>().with({
  id: 'plugin.podcast.service',
  pluginId: 'podcast',
});
