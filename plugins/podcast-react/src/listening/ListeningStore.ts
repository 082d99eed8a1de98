import type { IdentityApi } from '@backstage/core-plugin-api';
import type {
  ListeningState,
  ListeningUpdate,
  PodcastApi,
  PodcastListeningClient,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  applyUpdate,
  backendKeeper,
  BROWSER_KEY,
  browserKeeper,
  type ListeningKeeper,
} from './keepers';
import type {
  ListeningChange,
  ListeningSnapshot,
  PodcastListeningApi,
} from './types';

/** A page that is looked at again asks for what other devices did, but not more often than this. */
const REFRESH_MS = 30_000;

/** Who signs in without being somebody: all guests of a portal are one user, and must not share what they hear. */
const GUESTS = ['user:development/guest', 'user:default/guest'];

/**
 * Knows what the user has heard: from the backend, or, for guests and where that knows no such user, from the browser. Asks nobody
 * before the user is signed in.
 *
 * @public
 */
export class ListeningStore implements PodcastListeningApi {
  #snapshot: ListeningSnapshot = { states: new Map() };
  readonly #listeners = new Set<() => void>();
  #keeper: Promise<ListeningKeeper> | undefined;
  #refreshedAt = 0;
  /** What was not kept yet, by the id of the episode. */
  readonly #unsent = new Map<string, ListeningUpdate>();
  /** What is on its way to where it is kept. */
  readonly #sending = new Set<Promise<void>>();

  constructor(
    private readonly options: {
      client: PodcastListeningClient;
      podcastApi: Pick<PodcastApi, 'getEpisodes'>;
      identityApi: Pick<IdentityApi, 'getBackstageIdentity' | 'getCredentials'>;
    },
  ) {
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
  }

  getSnapshot = (): ListeningSnapshot => this.#snapshot;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

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
      this.#adopt(await keeper.list(episodeIds), { isAll: !episodeIds });
    } catch {
      // What was known stays.
    }
  };

  update = (episodeId: string, change: ListeningChange): void => {
    const update = { ...change, updatedAt: this.#now() };
    this.#setState(
      applyUpdate(this.#snapshot.states.get(episodeId), episodeId, update),
    );
    this.#unsent.set(episodeId, { ...this.#unsent.get(episodeId), ...update });
    this.#send(episodeId);
  };

  markShowFinished = async (showId: string): Promise<void> => {
    const keeper = await this.#ready();
    await keeper.markShowFinished(showId, this.#now());
    await this.refresh();
  };

  forget = async (): Promise<void> => {
    const keeper = await this.#ready();
    this.#unsent.clear();
    // What arrives after it was deleted would be kept.
    await Promise.allSettled([...this.#sending]);
    await keeper.forget();
    this.#unsent.clear();
    this.#set({ ...this.#snapshot, states: new Map() });
  };

  /**
   * By the clock of this device, but later than all that is known: on a device whose clock is behind, what the user does
   * would else count as older than what they see there, and be lost.
   */
  #now(): string {
    let latest = 0;
    for (const { updatedAt } of this.#snapshot.states.values()) {
      latest = Math.max(latest, Date.parse(updatedAt));
    }
    return new Date(Math.max(Date.now(), latest + 1)).toISOString();
  }

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
    if (token && !GUESTS.includes(userEntityRef)) {
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
    this.#set({ ...this.#snapshot, keptIn: keeper.keptIn });
    this.#adopt(states, { isAll: true });
    return keeper;
  }

  #refreshIfLoaded() {
    this.#sendUnsent();
    if (this.#snapshot.keptIn) this.refresh();
  }

  #sendUnsent() {
    for (const episodeId of this.#unsent.keys()) this.#send(episodeId);
  }

  #send(episodeId: string) {
    const sending: Promise<void> = this.#sendNow(episodeId).finally(() =>
      this.#sending.delete(sending),
    );
    this.#sending.add(sending);
  }

  async #sendNow(episodeId: string): Promise<void> {
    const update = this.#unsent.get(episodeId)!;
    const settle = () => {
      if (this.#unsent.get(episodeId) === update) {
        this.#unsent.delete(episodeId);
        return true;
      }
      // There is something newer, whose answer counts.
      return false;
    };
    try {
      const keeper = await this.#ready();
      const stored = await keeper.save(episodeId, update);
      if (settle()) this.#setState(stored);
    } catch (error) {
      // What the backend refuses it refuses the next time too.
      if (statusOf(error) !== undefined && statusOf(error)! < 500) settle();
    }
  }

  /** Takes over what is kept, except where something newer is on its way there. */
  #adopt(kept: ListeningState[], { isAll }: { isAll: boolean }) {
    const before = this.#snapshot.states;
    const states = new Map(isAll ? [] : before);
    for (const state of kept) states.set(state.episodeId, state);
    for (const episodeId of this.#unsent.keys()) {
      const state = before.get(episodeId);
      if (state) states.set(episodeId, state);
    }
    if (isAll) this.#refreshedAt = Date.now();
    this.#set({ ...this.#snapshot, states });
  }

  #setState(state: ListeningState) {
    const states = new Map(this.#snapshot.states);
    states.set(state.episodeId, state);
    this.#set({ ...this.#snapshot, states });
  }

  #set(snapshot: ListeningSnapshot) {
    this.#snapshot = snapshot;
    for (const listener of [...this.#listeners]) listener();
  }
}

function statusOf(error: unknown): number | undefined {
  return (error as { statusCode?: number } | undefined)?.statusCode;
}
