import { IdentityApi } from '@backstage/core-plugin-api';
import {
  PodcastApi,
  PodcastListeningClient,
} from '@nerdout/backstage-plugin-podcast-common';
import { PodcastPlayerApi } from '../core/types';
import { connectQueueStorage } from '../queue/connectQueueStorage';
import { PendingQueueStorage } from '../queue/PendingQueueStorage';
import { ListeningStore } from './ListeningStore';
import { trackListening } from './trackListening';
import { PodcastListeningApi } from './types';

/** Creates the store of the listening states, and connects it to the player and its queue. */
export function connectListening(options: {
  client: PodcastListeningClient;
  identityApi: Pick<IdentityApi, 'getBackstageIdentity' | 'getCredentials'>;
  player: PodcastPlayerApi;
  podcastApi: Pick<PodcastApi, 'getEpisodes'>;
  /** Has collected the changes of the queue so far. */
  waiting: PendingQueueStorage;
}): PodcastListeningApi {
  const { player, client, waiting } = options;
  const listening = new ListeningStore(options);
  trackListening(player, listening);
  connectQueueStorage({ player, listening, client, waiting });
  return listening;
}
