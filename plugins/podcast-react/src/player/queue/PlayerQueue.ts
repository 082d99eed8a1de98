import { PlayableEpisode } from '../core/types';
import { Store } from '../core/Store';
import { BrowserQueueStorage } from './BrowserQueueStorage';
import { emptyQueue, QueueState, QueueStorage } from './queueStorage';

/** More than anybody queues by hand; the backend keeps no more. */
const LIMIT = 500;

/**
 * What is to be heard next. An episode is in it once at most, and only what
 * somebody puts there gets into it.
 *
 * @public
 */
export class PlayerQueue extends Store<QueueState> {
  private storage: QueueStorage;
  private stopListening: (() => void) | undefined;

  /** @param storage - Where the queue is kept; the browser's storage when left out. */
  constructor(storage: QueueStorage = new BrowserQueueStorage()) {
    super(emptyQueue);
    this.storage = storage;
    this.keepIn(storage);
  }

  /** From now on, the queue is what another storage keeps. */
  keepIn(storage: QueueStorage): void {
    this.stopListening?.();
    this.storage = storage;
    this.setSnapshot(storage.read());
    this.stopListening = storage.onChange?.(state => this.setSnapshot(state));
  }

  /**
   * Makes another queue of the one that there is.
   *
   * @param make - is given the queue, and gives back another one, or the same object where nothing changes; it can be
   * asked again, for what another device has made of the queue meanwhile
   */
  change = (make: (state: QueueState) => QueueState): void => {
    const before = this.getSnapshot();
    const state = make(before);
    if (state !== before) {
      this.setSnapshot(state);
      this.storage.write(state, make);
    }
  };

  /** Puts the episode first, also when it is further back already. */
  playNext(episode: PlayableEpisode): void {
    this.change(state =>
      withEpisodes(state, [episode, ...without(state, episode.id)]),
    );
  }

  /** Puts the episode last, unless it is in the queue already. */
  add(episode: PlayableEpisode): void {
    this.change(state =>
      state.episodes.some(({ id }) => id === episode.id)
        ? state
        : withEpisodes(state, [...state.episodes, episode]),
    );
  }

  has(id: string): boolean {
    return this.getSnapshot().episodes.some(episode => episode.id === id);
  }

  /** Moves an episode; `to` is the index it has afterwards, kept inside the queue. */
  move(id: string, to: number): void {
    this.change(state => {
      const { episodes } = state;
      const moved = episodes.find(episode => episode.id === id);
      const index = Math.min(Math.max(to, 0), episodes.length - 1);
      if (!moved || episodes[index] === moved) {
        return state;
      }
      const rest = without(state, id);
      return withEpisodes(state, [
        ...rest.slice(0, index),
        moved,
        ...rest.slice(index),
      ]);
    });
  }

  remove(id: string): void {
    this.change(state =>
      state.episodes.some(episode => episode.id === id)
        ? withEpisodes(state, without(state, id))
        : state,
    );
  }

  clear(): void {
    this.change(state =>
      state.episodes.length > 0 ? withEpisodes(state, []) : state,
    );
  }

  /** Takes the first episode out of the queue. */
  takeNext(): PlayableEpisode | undefined {
    const [next] = this.getSnapshot().episodes;
    if (next) {
      this.remove(next.id);
    }
    return next;
  }

  /**
   * Empties it in this browser, for a user who has signed out, or whose data the backend has deleted. What the backend
   * keeps is not changed by it.
   */
  forget(): void {
    this.storage.forget();
    this.setSnapshot(emptyQueue);
  }

  setAutoplay(autoplay: boolean): void {
    this.change(state =>
      state.autoplay === autoplay ? state : { ...state, autoplay },
    );
  }
}

function without({ episodes }: QueueState, id: string): PlayableEpisode[] {
  return episodes.filter(episode => episode.id !== id);
}

function withEpisodes(
  state: QueueState,
  episodes: PlayableEpisode[],
): QueueState {
  return { ...state, episodes: episodes.slice(0, LIMIT) };
}
