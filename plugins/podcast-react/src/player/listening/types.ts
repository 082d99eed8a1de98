import {
  ListeningState,
  ListeningUpdate,
} from '@nerdout/backstage-plugin-podcast-common';

/** What is known of what the user has heard. A new object whenever something changes. @public */
export type ListeningSnapshot = {
  /**
   * Where it is kept: with the user in the portal's database, or, for guests whom the backend does not know, in this
   * browser. Absent until it has been loaded.
   */
  keptIn?: 'backend' | 'browser';
  /** By the id of the episode. Episodes that the user did nothing with are not in it. */
  states: ReadonlyMap<string, ListeningState>;
};

/** What changes in a state; what it leaves out stays. @public */
export type ListeningChange = Omit<ListeningUpdate, 'revision'>;

/**
 * What a change comes of, which decides where another tab or device has changed the state meanwhile:
 *
 * - `asked`: the user asked for it, such as by a menu. It is done again on what the other one has made of the state
 * - `heard`: the place up to which the user has heard. It gives way to a place that is further on
 * - `moved`: a place that the user went to. It gives way to any other place
 *
 * @public
 */
export type ListeningCause = 'asked' | 'heard' | 'moved';

/**
 * Where the user was in which episodes, what they finished and what they saved. Changes show at once and are kept
 * behind that; what could not be sent is sent again when the network is back. Nothing overwrites what this browser has
 * not seen.
 *
 * @public
 */
export interface PodcastListeningApi {
  /** For `useSyncExternalStore`. */
  getSnapshot(): ListeningSnapshot;
  /** For `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void;
  /** Loads what is kept, once; waits for the user to be signed in. Never rejects: a failure is tried again next time. */
  load(): Promise<void>;
  /** Asks anew for all states, or for those of some episodes, as another device may have changed them. Never rejects. */
  refresh(episodeIds?: string[]): Promise<void>;
  /** Changes the state of an episode. @param cause - `asked` when left out */
  update(
    episodeId: string,
    change: ListeningChange,
    cause?: ListeningCause,
  ): void;
  /** Marks all episodes of a show as finished. @throws `ResponseError` when the backend answers with an error */
  markShowFinished(showId: string): Promise<void>;
  /** Deletes everything that is kept of the user. @throws `ResponseError` when the backend answers with an error */
  forget(): Promise<void>;
}
