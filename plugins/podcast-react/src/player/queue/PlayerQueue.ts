import { PlayableEpisode } from '../core/types';
import { Store } from '../core/Store';
import { BrowserQueueStorage } from './BrowserQueueStorage';
import { emptyQueue, QueueState, QueueStorage } from './queueStorage';

/** The limit of the backend, which is more than anybody adds by hand. */
const LIMIT = 500;

/**
 * The episodes to play next. An episode is in the queue once at most, and only the user adds episodes.
 *
 * @public
 */
export class PlayerQueue extends Store<QueueState> {
  private storage: QueueStorage;
  private stopListening: (() => void) | undefined;

  /**
   * @param storage - stores the queue; the browser's storage by default
   * @internal
   */
  constructor(storage: QueueStorage = new BrowserQueueStorage()) {
    super(emptyQueue);
    this.storage = storage;
    this.setStorage(storage);
  }

  /**
   * Switches to another storage and to the queue that it has.
   *
   * @internal
   */
  setStorage(storage: QueueStorage): void {
    this.stopListening?.();
    this.storage = storage;
    this.setSnapshot(storage.read());
    this.stopListening = storage.onChange?.(state => this.setSnapshot(state));
  }

  /**
   * Changes the queue.
   *
   * @param make - takes the queue and returns a new one, or the same object if nothing changes. It may be called again
   * with a queue that another device has changed meanwhile
   */
  change = (make: (state: QueueState) => QueueState): void => {
    const before = this.getSnapshot();
    const state = make(before);
    if (state !== before) {
      this.setSnapshot(state);
      this.storage.write(state, make);
    }
  };

  /** Puts the episode first, even if it is in the queue already. */
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

  /** Moves an episode to an index, limited to the queue. */
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

  /** Removes and returns the first episode. */
  takeNext(): PlayableEpisode | undefined {
    const [next] = this.getSnapshot().episodes;
    if (next) {
      this.remove(next.id);
    }
    return next;
  }

  /**
   * Empties the queue in this browser, after the user signed out or the backend deleted their data. Does not change the
   * queue in the backend.
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
