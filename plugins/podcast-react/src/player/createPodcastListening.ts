import { IdentityApi } from '@backstage/core-plugin-api';
import {
  PodcastApi,
  PodcastListeningClient,
} from '@nerdout/backstage-plugin-podcast-common';
import { PodcastPlayerApi } from './core/types';
import { ListeningStore } from './listening/ListeningStore';
import { trackListening } from './listening/trackListening';
import { PodcastListeningApi } from './listening/types';
import { connectQueueStorage } from './queue/connectQueueStorage';

/**
 * Creates the implementation of `podcastListeningApiRef`. It makes the player resume where the user stopped, and
 * connects its queue to the user's stored queue.
 *
 * @public
 */
export function createPodcastListening(options: {
  client: PodcastListeningClient;
  identityApi: Pick<IdentityApi, 'getBackstageIdentity' | 'getCredentials'>;
  player: PodcastPlayerApi;
  podcastApi: Pick<PodcastApi, 'getEpisodes'>;
}): PodcastListeningApi {
  const { player, client } = options;
  const listening = new ListeningStore(options);
  trackListening(player, listening);
  connectQueueStorage({ player, listening, client });
  return listening;
}
