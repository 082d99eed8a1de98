import { IdentityApi } from '@backstage/core-plugin-api';
import {
  PodcastApi,
  PodcastListeningClient,
} from '@nerdout/backstage-plugin-podcast-common';
import { PodcastPlayerApi } from './core/types';
import { ListeningStore } from './listening/ListeningStore';
import { trackListening } from './listening/trackListening';
import { PodcastListeningApi } from './listening/types';
import { keepQueue } from './queue/keepQueue';

/**
 * Makes what `podcastListeningApiRef` stands for. From its start on, the player continues where the user stopped, and its
 * queue is the user's.
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
  keepQueue({ player, listening, client });
  return listening;
}
