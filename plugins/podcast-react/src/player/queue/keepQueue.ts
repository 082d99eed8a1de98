import { PodcastListeningClient } from '@nerdout/backstage-plugin-podcast-common';
import { PodcastPlayerApi } from '../core/types';
import { PodcastListeningApi } from '../listening/types';
import {
  BackendQueueStorage,
  WaitingQueueStorage,
} from './BackendQueueStorage';
import { BrowserQueueStorage } from './BrowserQueueStorage';
import { getPlayerQueue } from './getPlayerQueue';

/**
 * Keeps the queue of a player where the portal keeps what the user hears: with the user in the backend's database, or,
 * for guests whom the backend does not know, in the browser. Until it is known which, the queue is empty, so that nobody
 * sees what somebody else left in the browser.
 */
export function keepQueue(options: {
  player: PodcastPlayerApi;
  listening: PodcastListeningApi;
  client: Pick<PodcastListeningClient, 'getQueue' | 'saveQueue'>;
}): void {
  const { player, listening, client } = options;
  const queue = getPlayerQueue(player);
  const waiting = new WaitingQueueStorage();
  queue.keepIn(waiting);

  let stop = () => {};
  const decide = () => {
    const { keptIn } = listening.getSnapshot();
    if (!keptIn) return;
    stop();
    queue.keepIn(
      keptIn === 'backend'
        ? new BackendQueueStorage(client)
        : new BrowserQueueStorage(),
    );
    waiting.changes.forEach(queue.change);
  };
  stop = listening.subscribe(decide);
  decide();
}
