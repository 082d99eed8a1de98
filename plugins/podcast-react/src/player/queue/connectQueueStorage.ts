import { PodcastListeningClient } from '@nerdout/backstage-plugin-podcast-common';
import { PodcastPlayerApi } from '../core/types';
import { PodcastListeningApi } from '../listening/types';
import {
  BackendQueueStorage,
  PendingQueueStorage,
} from './BackendQueueStorage';
import { BrowserQueueStorage } from './BrowserQueueStorage';
import { getPlayerQueue } from './getPlayerQueue';

/**
 * Stores the queue of a player in the same place as the listening states: in the backend, or in the browser for guests.
 * Until that is known, the queue is empty, so that nobody sees the queue of another user of this browser.
 */
export function connectQueueStorage(options: {
  player: PodcastPlayerApi;
  listening: PodcastListeningApi;
  client: Pick<PodcastListeningClient, 'getQueue' | 'saveQueue'>;
}): void {
  const { player, listening, client } = options;
  const queue = getPlayerQueue(player);
  const waiting = new PendingQueueStorage();
  queue.setStorage(waiting);

  let stop = () => {};
  const decide = () => {
    const { storedIn } = listening.getSnapshot();
    if (!storedIn) return;
    stop();
    queue.setStorage(
      storedIn === 'backend'
        ? new BackendQueueStorage(client)
        : new BrowserQueueStorage(),
    );
    waiting.changes.forEach(queue.change);
  };
  stop = listening.subscribe(decide);
  decide();
}
