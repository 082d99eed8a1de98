import { PodcastListeningClient } from '@nerdout/backstage-plugin-podcast-common';
import { PodcastPlayerApi } from '../core/types';
import { PodcastListeningApi } from '../listening/types';
import { BackendQueueStorage } from './BackendQueueStorage';
import { BrowserQueueStorage } from './BrowserQueueStorage';
import { getPlayerQueue } from './getPlayerQueue';
import { PendingQueueStorage } from './PendingQueueStorage';

/**
 * Stores the queue of a player in the same place as the listening states: in the backend, or in the browser for guests.
 * Until that is known, the queue is empty, so that nobody sees the queue of another user of this browser.
 */
export function connectQueueStorage(options: {
  player: PodcastPlayerApi;
  listening: PodcastListeningApi;
  client: Pick<PodcastListeningClient, 'getQueue' | 'saveQueue'>;
  /** Has collected the changes so far. */
  waiting: PendingQueueStorage;
}): void {
  const { player, listening, client, waiting } = options;
  const queue = getPlayerQueue(player);

  let stop = () => {};
  const decide = () => {
    const { storedIn } = listening.getSnapshot();
    if (!storedIn) return;
    stop();
    queue.setStorage(
      storedIn === 'backend'
        ? new BackendQueueStorage(client, listening.getFirstData?.()?.queue)
        : new BrowserQueueStorage(),
    );
    waiting.changes.forEach(queue.change);
  };
  stop = listening.subscribe(decide);
  decide();
}
