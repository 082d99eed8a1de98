import { IdentityApi } from '@backstage/core-plugin-api';
import {
  isGuest,
  ListeningState,
  PodcastApi,
  PodcastListeningClient,
} from '@nerdout/backstage-plugin-podcast-common';
import { Store } from '../core/Store';
import {
  applyChange,
  createBackendListeningStorage,
  LISTENING_KEY,
  createBrowserListeningStorage,
  ListeningStorage,
} from './listeningStorage';
import {
  ListeningCause,
  ListeningChange,
  ListeningFirstData,
  ListeningSnapshot,
  PodcastListeningApi,
} from './types';
import { addUnsent, toChange, rebaseUnsent, Unsent } from './unsent';

/** How often a page reloads the states at most when it becomes visible. */
const REFRESH_MS = 30_000;

/** How long what came with the states is used instead of a request. */
const FIRST_DATA_MS = 10_000;

/** With so many attempts, each of several simultaneous writers succeeds. */
const MAX_ATTEMPTS = 6;

const CHANNEL = 'podcast.listening';

/**
 * The listening states of the user: from the backend, or from the browser for guests and users without access. Sends no
 * request before the user has signed in.
 */
export class ListeningStore
  extends Store<ListeningSnapshot>
  implements PodcastListeningApi
{
  #storage: Promise<ListeningStorage> | undefined;
  #refreshedAt = 0;
  #firstData: { data: ListeningFirstData; at: number } | undefined;
  /** The last known stored states, by episode id. */
  readonly #stored = new Map<string, ListeningState>();
  /** The changes that are not stored yet, by episode id. */
  readonly #unsent = new Map<string, Unsent>();
  /** Running requests: one for each episode, because the next one is based on its response. */
  readonly #sending = new Map<string, Promise<void>>();
  /** Notifies other tabs. They reload from the backend, because another user may be signed in there. */
  #channel: BroadcastChannel | undefined;

  constructor(
    private readonly options: {
      client: PodcastListeningClient;
      podcastApi: Pick<PodcastApi, 'getEpisodes'>;
      identityApi: Pick<IdentityApi, 'getBackstageIdentity' | 'getCredentials'>;
    },
  ) {
    super({ states: new Map() });
    window.addEventListener('online', () => this.#sendUnsent());
    window.addEventListener('storage', event => {
      if (event.key === LISTENING_KEY) this.#refreshIfLoaded();
    });
    document.addEventListener('visibilitychange', () => {
      const isOld = Date.now() - this.#refreshedAt > REFRESH_MS;
      if (document.visibilityState === 'visible' && isOld) {
        this.#refreshIfLoaded();
      }
    });
    if (typeof BroadcastChannel === 'function') {
      this.#channel = new BroadcastChannel(CHANNEL);
      this.#channel.onmessage = ({ data }) => {
        // Hidden tabs reload when they become visible or start to play.
        const isSeen = document.visibilityState === 'visible';
        if (isSeen && this.getSnapshot().storedIn && typeof data === 'string') {
          this.refresh([data]);
        }
      };
    }
  }

  load = async (): Promise<void> => {
    try {
      await this.#getStorage();
    } catch {
      // The next call tries again.
    }
  };

  refresh = async (episodeIds?: string[]): Promise<void> => {
    try {
      const storage = await this.#getStorage();
      this.#applyStored(await storage.list(episodeIds), episodeIds);
    } catch {
      // The known states stay.
    }
  };

  update = (
    episodeId: string,
    change: ListeningChange,
    cause: ListeningCause = 'requested',
  ): void => {
    const unsent = addUnsent(this.#unsent.get(episodeId), change, cause);
    this.#unsent.set(episodeId, unsent);
    this.#publish([episodeId]);
    this.#send(episodeId);
  };

  markShowFinished = async (showId: string): Promise<void> => {
    const storage = await this.#getStorage();
    await storage.markShowFinished(showId);
    await this.refresh();
  };

  forget = async (): Promise<void> => {
    const storage = await this.#getStorage();
    this.#unsent.clear();
    this.#firstData = undefined;
    // Otherwise, a request that arrives later would store a state again.
    await Promise.allSettled([...this.#sending.values()]);
    await storage.forget();
    this.#unsent.clear();
    this.#stored.clear();
    this.setSnapshot({ ...this.getSnapshot(), states: new Map() });
  };

  getFirstData = (): ListeningFirstData | undefined => {
    const isNew =
      this.#firstData && performance.now() - this.#firstData.at < FIRST_DATA_MS;
    if (!isNew) this.#firstData = undefined;
    return this.#firstData?.data;
  };

  #getStorage(): Promise<ListeningStorage> {
    if (!this.#storage) {
      this.#storage = this.#chooseStorage();
      this.#storage.catch(() => {
        this.#storage = undefined;
      });
    }
    return this.#storage;
  }

  async #chooseStorage(): Promise<ListeningStorage> {
    const { client, podcastApi, identityApi } = this.options;
    const { userEntityRef } = await identityApi.getBackstageIdentity();
    let storage = createBackendListeningStorage(client);
    let states: ListeningState[] | undefined;
    const { token } = await identityApi.getCredentials();
    if (token && !isGuest(userEntityRef)) {
      try {
        const { episodes, ...data } = await client.getMe();
        states = episodes;
        this.#firstData = { data, at: performance.now() };
      } catch (error) {
        if (![401, 403, 404].includes(getStatus(error) ?? 0)) throw error;
      }
    }
    if (!states) {
      storage = createBrowserListeningStorage(podcastApi);
      states = await storage.list();
    }
    this.setSnapshot({ ...this.getSnapshot(), storedIn: storage.storedIn });
    this.#applyStored(states);
    return storage;
  }

  #refreshIfLoaded() {
    this.#sendUnsent();
    if (this.getSnapshot().storedIn) this.refresh();
  }

  #sendUnsent() {
    for (const episodeId of this.#unsent.keys()) this.#send(episodeId);
  }

  #send(episodeId: string) {
    if (this.#sending.has(episodeId)) return;
    this.#sending.set(episodeId, this.#sendNow(episodeId));
  }

  async #sendNow(episodeId: string): Promise<void> {
    try {
      const storage = await this.#getStorage();
      for (let attempts = 0; attempts < MAX_ATTEMPTS; ) {
        const unsent = this.#unsent.get(episodeId);
        if (!unsent) return;
        const result = await storage
          .save(episodeId, {
            ...toChange(unsent),
            revision: this.#stored.get(episodeId)?.revision ?? 0,
          })
          .catch(error => {
            // The backend would reject it again.
            const status = getStatus(error) ?? 500;
            if (status < 500) this.#removeSent(episodeId, unsent);
            throw error;
          });
        if (result.isSaved) {
          this.#removeSent(episodeId, unsent);
          this.#stored.set(episodeId, result.state);
          if (storage.storedIn === 'backend') {
            this.#channel?.postMessage(episodeId);
          }
        } else {
          attempts += 1;
          this.#rebase(episodeId, result.state);
        }
        this.#publish([episodeId]);
      }
    } catch {
      // Unless it was rejected, the change is sent again later.
    } finally {
      this.#sending.delete(episodeId);
    }
  }

  /** Removes sent changes. Newer changes have replaced them, and are sent next. */
  #removeSent(episodeId: string, sent: Unsent) {
    if (this.#unsent.get(episodeId) === sent) this.#unsent.delete(episodeId);
  }

  /** Takes over the stored state, and rebases unsent changes on it. */
  #rebase(episodeId: string, now: ListeningState | undefined) {
    const before = this.#stored.get(episodeId);
    const unsent = this.#unsent.get(episodeId);
    if (unsent && before?.revision !== now?.revision) {
      const left = rebaseUnsent(unsent, before, now);
      if (left) this.#unsent.set(episodeId, left);
      else this.#unsent.delete(episodeId);
    }
    if (!now) this.#stored.delete(episodeId);
    // A new object would cause rendering without a change.
    else if (now.revision !== before?.revision)
      this.#stored.set(episodeId, now);
  }

  /** @param requestedIds - the requested episodes; all by default */
  #applyStored(states: ListeningState[], requestedIds?: string[]) {
    const found = new Map(states.map(state => [state.episodeId, state]));
    const ids = new Set([
      ...(requestedIds ?? this.#stored.keys()),
      ...found.keys(),
    ]);
    for (const id of ids) {
      const state = found.get(id);
      const known = this.#stored.get(id);
      // A response can be older than the response to a later change.
      const isOld = known && state && state.revision < known.revision;
      if (!isOld && (state || !this.#sending.has(id))) this.#rebase(id, state);
    }
    if (!requestedIds) this.#refreshedAt = Date.now();
    this.#publish([...ids]);
  }

  /** Publishes the states of some episodes: the stored states with the unsent changes. */
  #publish(episodeIds: string[]) {
    const states = new Map(this.getSnapshot().states);
    for (const id of episodeIds) {
      const stored = this.#stored.get(id);
      const unsent = this.#unsent.get(id);
      const state = unsent ? applyChange(stored, id, toChange(unsent)) : stored;
      if (state) states.set(id, state);
      else states.delete(id);
    }
    this.setSnapshot({ ...this.getSnapshot(), states });
  }
}

function getStatus(error: unknown): number | undefined {
  return (error as { statusCode?: number } | undefined)?.statusCode;
}
