import { createApiRef } from '@backstage/frontend-plugin-api';
import { PodcastApi } from '@nerdout/backstage-plugin-podcast-common';

/**
 * The client of the podcast backend, for use with `useApi`. The reference works in both frontend systems.
 *
 * @public
 */
export const podcastApiRef = createApiRef<PodcastApi>().with({
  id: 'plugin.podcast.service',
  pluginId: 'podcast',
});
