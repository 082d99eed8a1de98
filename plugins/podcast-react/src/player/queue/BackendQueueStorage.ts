import {
  PodcastListeningClient,
  Queue,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  emptyQueue,
  QueueChange,
  QueueState,
  QueueStorage,
} from './queueStorage';

/** A page that is looked at again asks for what other devices did, but not more often than this. */
const REFRESH_MS = 10_000;

/** Of so many writers at the same moment each gets its turn. */
const MAX_ATTEMPTS = 6;

const CHANNEL = 'podcast.queue';

/**
 * Keeps the queue with the user in the portal's database. What the user does shows at once and is sent behind that.
 * Where another tab or device was faster, what was done here is done again on what is kept by then, so that nobody
 * writes over what they have not seen.
 */
export class BackendQueueStorage implements QueueStorage {
  #kept: Queue = { revision: 0, autoplay: true, items: [] };
  /** What was done here and is not kept yet, in its order. */
  #unsent: QueueChange[] = [];
  #isSending = false;
  /** 0 until it is known what is kept. */
  #refreshedAt = 0;
  #listener: ((state: QueueState) => void) | undefined;
  #isStopped = false;
  /** Tells the other tabs of this browser. They ask the backend themselves: they may have another user. */
  #channel: BroadcastChannel | undefined;

  constructor(
    private readonly client: Pick<
      PodcastListeningClient,
      'getQueue' | 'saveQueue'
    >,
  ) {}

  read(): QueueState {
    return this.#unsent.reduce<QueueState>((state, change) => change(state), {
      autoplay: this.#kept.autoplay,
      episodes: this.#kept.items,
    });
  }

  write(_state: QueueState, change: QueueChange): void {
    this.#unsent.push(change);
    this.#send();
  }

  onChange(listener: (state: QueueState) => void): () => void {
    this.#listener = listener;
    if (typeof BroadcastChannel === 'function') {
      this.#channel = new BroadcastChannel(CHANNEL);
      this.#channel.onmessage = () => this.refresh();
    }
    const onVisible = () => {
      const isOld = Date.now() - this.#refreshedAt > REFRESH_MS;
      if (document.visibilityState === 'visible' && isOld) this.refresh();
    };
    const onOnline = () => this.refresh();
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('online', onOnline);
    this.refresh();
    return () => {
      this.#isStopped = true;
      this.#unsent = [];
      this.#channel?.close();
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('online', onOnline);
    };
  }

  forget(): void {
    this.#unsent = [];
    this.#kept = { revision: 0, autoplay: true, items: [] };
    this.#channel?.postMessage('changed');
  }

  /** Asks anew for what is kept, and sends what was not sent yet. Never rejects. */
  async refresh(): Promise<void> {
    try {
      this.#adopt(await this.client.getQueue());
    } catch {
      // What was known stays, until somebody asks again.
      return;
    }
    await this.#send();
  }

  async #send(): Promise<void> {
    // What is loaded first is followed by what waits to be sent.
    if (this.#isSending || this.#refreshedAt === 0) return;
    this.#isSending = true;
    let attempts = 0;
    try {
      while (this.#unsent.length > 0 && !this.#isStopped) {
        const sent = this.#unsent.length;
        const { episodes, autoplay } = this.read();
        try {
          const kept = await this.client.saveQueue({
            revision: this.#kept.revision,
            autoplay,
            episodeIds: episodes.map(({ id }) => id),
          });
          this.#unsent.splice(0, sent);
          this.#adopt(kept);
          this.#channel?.postMessage('changed');
        } catch (error) {
          const { statusCode = 0 } = error as { statusCode?: number };
          attempts += 1;
          if (statusCode === 0 || statusCode >= 500) {
            // The network, or a backend that starts anew: kept for the next time.
            return;
          }
          if (statusCode !== 409 || attempts >= MAX_ATTEMPTS) {
            // What the backend refuses it refuses the next time too.
            this.#unsent.splice(0, sent);
          }
          this.#adopt(await this.client.getQueue());
        }
      }
    } catch {
      // As above: what is kept could not be read.
    } finally {
      this.#isSending = false;
    }
  }

  #adopt(kept: Queue) {
    if (this.#isStopped) return;
    this.#refreshedAt = Date.now();
    if (kept.revision === this.#kept.revision && this.#unsent.length > 0) {
      // It shows already.
      this.#kept = kept;
      return;
    }
    this.#kept = kept;
    this.#listener?.(this.read());
  }
}

/** Keeps nothing yet: what is done meanwhile is done again on the queue that is found. */
export class WaitingQueueStorage implements QueueStorage {
  readonly changes: QueueChange[] = [];

  read(): QueueState {
    return emptyQueue;
  }

  write(_state: QueueState, change: QueueChange): void {
    this.changes.push(change);
  }

  forget(): void {
    this.changes.splice(0);
  }
}
