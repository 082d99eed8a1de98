import { PlayableEpisode } from '../core/types';

/** @public */
export type QueueState = {
  /** What comes after the loaded episode, the next one first. */
  episodes: readonly PlayableEpisode[];
  /** Whether the next one plays by itself when an episode has ended. */
  autoplay: boolean;
};

/** What the user does with a queue: makes another one of it, or gives back the same object. */
export type QueueChange = (state: QueueState) => QueueState;

/**
 * Where a queue is kept.
 *
 * @public
 */
export interface QueueStorage {
  read(): QueueState;
  /**
   * Keeps a queue.
   *
   * @param state - what it is now
   * @param change - what made it so; of use where somebody else may have changed what is kept
   */
  write(state: QueueState, change: (state: QueueState) => QueueState): void;
  /**
   * Calls the listener when somebody else, such as another tab, has changed the queue.
   *
   * @returns stops that
   */
  onChange?(listener: (state: QueueState) => void): () => void;
  /** Leaves nothing in this browser; what a backend keeps of the user is not touched. */
  forget(): void;
}

export const emptyQueue: QueueState = { episodes: [], autoplay: true };
