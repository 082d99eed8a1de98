import {
  PodcastListeningClient,
  Queue,
} from '@nerdout/backstage-plugin-podcast-common';
import { QueueChange, QueueState, QueueStorage } from './queueStorage';

/** How often a page reloads the queue at most when it becomes visible. */
const REFRESH_MS = 10_000;

/** With so many attempts, each of several simultaneous writers succeeds. */
const MAX_ATTEMPTS = 6;

const CHANNEL = 'podcast.queue';

/**
 * Stores the queue in the portal's database. Changes show at once and are sent in the background. If another tab or device
 * was faster, the changes are applied again to the newer queue, so that nothing unseen is overwritten.
 */
export class BackendQueueStorage implements QueueStorage {
  #stored: Queue = { revision: 0, autoplay: true, items: [] };
  /** The changes that are not stored yet, in order. */
  #unsent: QueueChange[] = [];
  #isSending = false;
  /** 0 until the stored queue is loaded. */
  #refreshedAt = 0;
  #listener: ((state: QueueState) => void) | undefined;
  #isStopped = false;
  /** Notifies other tabs. They reload from the backend, because another user may be signed in there. */
  #channel: BroadcastChannel | undefined;

  constructor(
    private readonly client: Pick<
      PodcastListeningClient,
      'getQueue' | 'saveQueue'
    >,
    /** The stored queue, if it is known already. */
    private readonly known?: Queue,
  ) {}

  read(): QueueState {
    return this.#unsent.reduce<QueueState>((state, change) => change(state), {
      autoplay: this.#stored.autoplay,
      episodes: this.#stored.items,
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
    if (this.known) {
      this.#applyStored(this.known);
      this.#send();
    } else {
      this.refresh();
    }
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
    this.#stored = { revision: 0, autoplay: true, items: [] };
    this.#channel?.postMessage('changed');
  }

  /** Reloads the stored queue and sends unsent changes. Never rejects. */
  async refresh(): Promise<void> {
    try {
      this.#applyStored(await this.client.getQueue());
    } catch {
      // The known queue stays until the next refresh.
      return;
    }
    await this.#send();
  }

  async #send(): Promise<void> {
    // The first load sends the waiting changes.
    if (this.#isSending || this.#refreshedAt === 0) return;
    this.#isSending = true;
    let attempts = 0;
    try {
      while (this.#unsent.length > 0 && !this.#isStopped) {
        const sent = this.#unsent.length;
        const { episodes, autoplay } = this.read();
        try {
          const stored = await this.client.saveQueue({
            revision: this.#stored.revision,
            autoplay,
            episodeIds: episodes.map(({ id }) => id),
          });
          this.#unsent.splice(0, sent);
          this.#applyStored(stored);
          this.#channel?.postMessage('changed');
        } catch (error) {
          const { statusCode = 0 } = error as { statusCode?: number };
          attempts += 1;
          if (statusCode === 0 || statusCode >= 500) {
            // The network failed or the backend restarts: send the changes later.
            return;
          }
          if (statusCode !== 409 || attempts >= MAX_ATTEMPTS) {
            // The backend would reject it again.
            this.#unsent.splice(0, sent);
          }
          this.#applyStored(await this.client.getQueue());
        }
      }
    } catch {
      // The stored queue could not be loaded: send the changes later.
    } finally {
      this.#isSending = false;
    }
  }

  #applyStored(stored: Queue) {
    if (this.#isStopped) return;
    this.#refreshedAt = Date.now();
    if (stored.revision === this.#stored.revision && this.#unsent.length > 0) {
      // The changes show already.
      this.#stored = stored;
      return;
    }
    this.#stored = stored;
    this.#listener?.(this.read());
  }
}
