import {
  ListeningState,
  ListeningUpdate,
  Me,
} from '@nerdout/backstage-plugin-podcast-common';

/** The listening states of the user. A new object whenever something changes. @public */
export type ListeningSnapshot = {
  /**
   * Where the states are stored: in the portal's database, or, for guests, in this browser. Absent until they are loaded.
   */
  storedIn?: 'backend' | 'browser';
  /** States by episode id. Episodes without a state are absent. */
  states: ReadonlyMap<string, ListeningState>;
};

/** The changes to a state. Fields that are left out stay as they are. @public */
export type ListeningChange = Omit<ListeningUpdate, 'revision'>;

/**
 * The cause of a change. It decides what happens if another tab or device has changed the state meanwhile:
 *
 * - `requested`: the user requested it, for example in a menu. It is applied again to the newer state
 * - `played`: the position that playback has reached. A position that is further on wins
 * - `sought`: a position that the user sought to. Any other position wins
 *
 * @public
 */
export type ListeningCause = 'requested' | 'played' | 'sought';

/**
 * The user's positions, finished episodes and saved episodes. Changes show at once and are stored in the background.
 * Changes that could not be sent are sent again when the browser is back online. A change never overwrites a state that
 * this browser has not seen.
 *
 * @public
 */
export interface PodcastListeningApi {
  /** For `useSyncExternalStore`. */
  getSnapshot(): ListeningSnapshot;
  /** For `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void;
  /** Loads the states once, after the user has signed in. Never rejects; the next call retries after a failure. */
  load(): Promise<void>;
  /** Reloads all states, or those of some episodes, because other devices may have changed them. Never rejects. */
  refresh(episodeIds?: string[]): Promise<void>;
  /** Changes the state of an episode. @param cause - `requested` by default */
  update(
    episodeId: string,
    change: ListeningChange,
    cause?: ListeningCause,
  ): void;
  /** Marks all episodes of a show as finished. @throws `ResponseError` when the backend answers with an error */
  markShowFinished(showId: string): Promise<void>;
  /** Deletes all listening data of the user. @throws `ResponseError` when the backend answers with an error */
  forget(): Promise<void>;
  /**
   * What the backend sent together with the states, as long as it is new enough to be used instead of a request.
   *
   * @internal
   */
  getFirstData?(): ListeningFirstData | undefined;
}

/** @internal */
export type ListeningFirstData = Pick<Me, 'inProgress' | 'queue' | 'topics'>;
