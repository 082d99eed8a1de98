import type { PlayableEpisode } from '../player/types';
import { ValueStore } from '../player/ValueStore';
import { BrowserQueueStorage, type QueueStorage } from './queueStorage';

/** @public */
export type QueueState = {
  /** What comes after the loaded episode, the next one first. */
  episodes: readonly PlayableEpisode[];
  /** Whether the next one plays by itself when an episode has ended. */
  autoplay: boolean;
};

/** More than anybody queues by hand; keeps the stored value small. */
const LIMIT = 500;

/**
 * What is to be heard next, for use with `useSyncExternalStore`. An episode is in it once at most.
 *
 * @public
 */
export class PlayerQueue {
  private readonly store: ValueStore<QueueState>;

  /** @param storage - Where the queue is kept; the browser's storage when left out. */
  constructor(
    private readonly storage: QueueStorage = new BrowserQueueStorage(),
  ) {
    this.store = new ValueStore(storage.read());
    storage.onChange?.(state => this.store.set(state));
  }

  getSnapshot = (): QueueState => this.store.get();

  subscribe = (listener: () => void): (() => void) =>
    this.store.subscribe(listener);

  /** Puts the episode first, also when it is further back already. */
  playNext(episode: PlayableEpisode): void {
    this.keep([episode, ...this.without(episode.id)]);
  }

  /** Puts the episode last, unless it is in the queue already. */
  add(episode: PlayableEpisode): void {
    if (!this.has(episode.id)) {
      this.keep([...this.getSnapshot().episodes, episode]);
    }
  }

  has(id: string): boolean {
    return this.getSnapshot().episodes.some(episode => episode.id === id);
  }

  /** Moves an episode; `to` is the index it has afterwards, kept inside the queue. */
  move(id: string, to: number): void {
    const { episodes } = this.getSnapshot();
    const moved = episodes.find(episode => episode.id === id);
    const index = Math.min(Math.max(to, 0), episodes.length - 1);
    if (moved && episodes[index] !== moved) {
      const rest = this.without(id);
      this.keep([...rest.slice(0, index), moved, ...rest.slice(index)]);
    }
  }

  remove(id: string): void {
    if (this.has(id)) {
      this.keep(this.without(id));
    }
  }

  clear(): void {
    if (this.getSnapshot().episodes.length > 0) {
      this.keep([]);
    }
  }

  /** Takes the first episode out of the queue. */
  takeNext(): PlayableEpisode | undefined {
    const [next, ...rest] = this.getSnapshot().episodes;
    if (next) {
      this.keep(rest);
    }
    return next;
  }

  setAutoplay(autoplay: boolean): void {
    this.write({ ...this.getSnapshot(), autoplay });
  }

  private without(id: string): PlayableEpisode[] {
    return this.getSnapshot().episodes.filter(episode => episode.id !== id);
  }

  private keep(episodes: PlayableEpisode[]): void {
    this.write({ ...this.getSnapshot(), episodes: episodes.slice(0, LIMIT) });
  }

  private write(state: QueueState): void {
    this.store.set(state);
    this.storage.write(state);
  }
}
