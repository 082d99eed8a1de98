import { createApiRef } from '@backstage/frontend-plugin-api';
import { PodcastListeningApi } from '../player/listening/types';

/**
 * The user's listening states, for use with `useApi`. Components read them with `useListening`. The reference works in
 * both frontend systems.
 *
 * @public
 */
export const podcastListeningApiRef = createApiRef<PodcastListeningApi>().with({
  id: 'plugin.podcast.listening',
  pluginId: 'podcast',
});
