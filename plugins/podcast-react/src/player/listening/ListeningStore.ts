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
  backendKeeper,
  BROWSER_KEY,
  browserKeeper,
  ListeningKeeper,
} from './keepers';
import {
  ListeningCause,
  ListeningChange,
  ListeningSnapshot,
  PodcastListeningApi,
} from './types';
import { addUnsent, changeOf, onNewState, Unsent } from './unsent';

/** A page that is looked at again asks for what other devices did, but not more often than this. */
const REFRESH_MS = 30_000;

/** Of so many writers at the same moment each gets its turn. */
const MAX_ATTEMPTS = 6;

const CHANNEL = 'podcast.listening';

/**
 * Knows what the user has heard: from the backend, or, for guests and where that knows no such user, from the browser. Asks nobody
 * before the user is signed in.
 */
export class ListeningStore
  extends Store<ListeningSnapshot>
  implements PodcastListeningApi
{
  #keeper: Promise<ListeningKeeper> | undefined;
  #refreshedAt = 0;
  /** What is kept, as far as this browser knows, by the id of the episode. */
  readonly #kept = new Map<string, ListeningState>();
  /** What was not kept yet, by the id of the episode. */
  readonly #unsent = new Map<string, Unsent>();
  /** What is on its way to where it is kept: one request for each episode, since the next one builds on its answer. */
  readonly #sending = new Map<string, Promise<void>>();
  /** Tells the other tabs of this browser. They ask the backend themselves: they may have another user. */
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
      if (event.key === BROWSER_KEY) this.#refreshIfLoaded();
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
        // A tab in the background asks when it is looked at, or plays.
        const isSeen = document.visibilityState === 'visible';
        if (isSeen && this.getSnapshot().keptIn && typeof data === 'string') {
          this.refresh([data]);
        }
      };
    }
  }

  load = async (): Promise<void> => {
    try {
      await this.#ready();
    } catch {
      // The next one who asks tries again.
    }
  };

  refresh = async (episodeIds?: string[]): Promise<void> => {
    try {
      const keeper = await this.#ready();
      this.#adopt(await keeper.list(episodeIds), episodeIds);
    } catch {
      // What was known stays.
    }
  };

  update = (
    episodeId: string,
    change: ListeningChange,
    cause: ListeningCause = 'asked',
  ): void => {
    const unsent = addUnsent(this.#unsent.get(episodeId), change, cause);
    this.#unsent.set(episodeId, unsent);
    this.#show([episodeId]);
    this.#send(episodeId);
  };

  markShowFinished = async (showId: string): Promise<void> => {
    const keeper = await this.#ready();
    await keeper.markShowFinished(showId);
    await this.refresh();
  };

  forget = async (): Promise<void> => {
    const keeper = await this.#ready();
    this.#unsent.clear();
    // What arrives after it was deleted would be kept.
    await Promise.allSettled([...this.#sending.values()]);
    await keeper.forget();
    this.#unsent.clear();
    this.#kept.clear();
    this.setSnapshot({ ...this.getSnapshot(), states: new Map() });
  };

  #ready(): Promise<ListeningKeeper> {
    if (!this.#keeper) {
      this.#keeper = this.#findKeeper();
      this.#keeper.catch(() => {
        this.#keeper = undefined;
      });
    }
    return this.#keeper;
  }

  async #findKeeper(): Promise<ListeningKeeper> {
    const { client, podcastApi, identityApi } = this.options;
    const { userEntityRef } = await identityApi.getBackstageIdentity();
    let keeper = backendKeeper(client);
    let states: ListeningState[] | undefined;
    const { token } = await identityApi.getCredentials();
    if (token && !isGuest(userEntityRef)) {
      try {
        states = await keeper.list();
      } catch (error) {
        if (![401, 403, 404].includes(statusOf(error) ?? 0)) throw error;
      }
    }
    if (!states) {
      keeper = browserKeeper(podcastApi);
      states = await keeper.list();
    }
    this.setSnapshot({ ...this.getSnapshot(), keptIn: keeper.keptIn });
    this.#adopt(states);
    return keeper;
  }

  #refreshIfLoaded() {
    this.#sendUnsent();
    if (this.getSnapshot().keptIn) this.refresh();
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
      const keeper = await this.#ready();
      for (let attempts = 0; attempts < MAX_ATTEMPTS; ) {
        const unsent = this.#unsent.get(episodeId);
        if (!unsent) return;
        const result = await keeper
          .save(episodeId, {
            ...changeOf(unsent),
            revision: this.#kept.get(episodeId)?.revision ?? 0,
          })
          .catch(error => {
            // What the backend refuses it refuses the next time too.
            const status = statusOf(error) ?? 500;
            if (status < 500) this.#settle(episodeId, unsent);
            throw error;
          });
        if (result.isSaved) {
          this.#settle(episodeId, unsent);
          this.#kept.set(episodeId, result.state);
          if (keeper.keptIn === 'backend') {
            this.#channel?.postMessage(episodeId);
          }
        } else {
          attempts += 1;
          this.#meet(episodeId, result.state);
        }
        this.#show([episodeId]);
      }
    } catch {
      // Kept for the next time, unless it was refused.
    } finally {
      this.#sending.delete(episodeId);
    }
  }

  /** What was done since it was sent is sent with it again. */
  #settle(episodeId: string, sent: Unsent) {
    if (this.#unsent.get(episodeId) === sent) this.#unsent.delete(episodeId);
  }

  /** Takes over what is kept by now. */
  #meet(episodeId: string, now: ListeningState | undefined) {
    const before = this.#kept.get(episodeId);
    const unsent = this.#unsent.get(episodeId);
    if (unsent && before?.revision !== now?.revision) {
      const left = onNewState(unsent, before, now);
      if (left) this.#unsent.set(episodeId, left);
      else this.#unsent.delete(episodeId);
    }
    if (!now) this.#kept.delete(episodeId);
    // Another object would render again what has not changed.
    else if (now.revision !== before?.revision) this.#kept.set(episodeId, now);
  }

  /** @param asked - the episodes that were asked for; all when left out */
  #adopt(states: ListeningState[], asked?: string[]) {
    const found = new Map(states.map(state => [state.episodeId, state]));
    const ids = new Set([...(asked ?? this.#kept.keys()), ...found.keys()]);
    for (const id of ids) {
      const state = found.get(id);
      const known = this.#kept.get(id);
      // An answer can be older than that to a change which was made meanwhile.
      const isOld = known && state && state.revision < known.revision;
      if (!isOld && (state || !this.#sending.has(id))) this.#meet(id, state);
    }
    if (!asked) this.#refreshedAt = Date.now();
    this.#show([...ids]);
  }

  /** Shows of some episodes what is kept, and on top of it what is not yet. */
  #show(episodeIds: string[]) {
    const states = new Map(this.getSnapshot().states);
    for (const id of episodeIds) {
      const kept = this.#kept.get(id);
      const unsent = this.#unsent.get(id);
      const state = unsent ? applyChange(kept, id, changeOf(unsent)) : kept;
      if (state) states.set(id, state);
      else states.delete(id);
    }
    this.setSnapshot({ ...this.getSnapshot(), states });
  }
}

function statusOf(error: unknown): number | undefined {
  return (error as { statusCode?: number } | undefined)?.statusCode;
}
