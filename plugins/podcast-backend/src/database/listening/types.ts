import {
  EpisodeSummary,
  ListeningFilter,
  ListeningState,
  ListeningUpdate,
} from '@nerdout/backstage-plugin-podcast-common';

export type { ListeningFilter, ListeningState, ListeningUpdate };

/** Which of the states of a user. */
export type ListListeningOptions = {
  userRef: string;
  /** Only episodes of these shows. */
  showIds: string[];
  state?: ListeningFilter;
  episodeIds?: string[];
  /** All when left out. */
  limit?: number;
  /** With what lists show of each episode. */
  withEpisodes?: boolean;
};

export type ListedListening = ListeningState & { episode?: EpisodeSummary };

export type SavedListening =
  | { isSaved: true; state: ListeningState }
  /** Nothing changed; without a state where none is stored. */
  | { isSaved: false; state: ListeningState | undefined };
