import { createApiRef } from '@backstage/frontend-plugin-api';
import { PodcastListeningApi } from '../player/listening/types';

/**
 * What the user has heard and saved, for use with `useApi`; components read it with `useListening`. The same reference
 * serves apps on either frontend system.
 *
 * @public
 */
export const podcastListeningApiRef = createApiRef<PodcastListeningApi>().with({
  id: 'plugin.podcast.listening',
  pluginId: 'podcast',
});
