import { IdentityApi } from '@backstage/core-plugin-api';
import {
  PodcastApi,
  PodcastListeningClient,
} from '@nerdout/backstage-plugin-podcast-common';
import { PodcastPlayerApi } from './core/types';
import { LazyListening } from './listening/LazyListening';
import { PodcastListeningApi } from './listening/types';
import { getPlayerQueue } from './queue/getPlayerQueue';
import { PendingQueueStorage } from './queue/PendingQueueStorage';

/**
 * Creates the implementation of `podcastListeningApiRef`. It makes the player resume where the user stopped, and
 * connects its queue to the user's stored queue. It loads its code and the user's data when a component needs the states,
 * the player plays or the queue changes.
 *
 * @public
 */
export function createPodcastListening(options: {
  client: PodcastListeningClient;
  identityApi: Pick<IdentityApi, 'getBackstageIdentity' | 'getCredentials'>;
  player: PodcastPlayerApi;
  podcastApi: Pick<PodcastApi, 'getEpisodes'>;
}): PodcastListeningApi {
  const { player } = options;
  const queue = getPlayerQueue(player);
  // Until it is known where the queue is stored, it is empty, so that nobody sees the queue of another user.
  const waiting = new PendingQueueStorage();
  queue.setStorage(waiting);

  const listening = new LazyListening(async () => {
    const { connectListening } = await import('./listening/connectListening');
    return connectListening({ ...options, waiting });
  });
  const stops = [player, queue].map(store =>
    store.subscribe(() => {
      stops.forEach(stop => stop());
      listening.load();
    }),
  );
  return listening;
}
