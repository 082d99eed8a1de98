import { PlayableEpisode } from '../core/types';

/** @public */
export type QueueState = {
  /** The episodes to play after the loaded one, the next one first. */
  episodes: readonly PlayableEpisode[];
  /** Whether the next episode plays automatically after the end of an episode. */
  autoplay: boolean;
};

/** A change of the user: returns a new queue, or the same object if nothing changes. */
export type QueueChange = (state: QueueState) => QueueState;

/** Stores a queue. */
export interface QueueStorage {
  read(): QueueState;
  /**
   * Stores a queue.
   *
   * @param state - the new queue
   * @param change - the change that led to it, to apply it again if another tab or device has changed the stored queue
   */
  write(state: QueueState, change: (state: QueueState) => QueueState): void;
  /**
   * Calls the listener when the stored queue was changed elsewhere, for example in another tab.
   *
   * @returns a function that stops listening
   */
  onChange?(listener: (state: QueueState) => void): () => void;
  /** Deletes the queue from this browser, but not from the backend. */
  forget(): void;
}

export const emptyQueue: QueueState = { episodes: [], autoplay: true };
