import {
  EpisodeSummary,
  ListeningFilter,
  ListeningState,
  ListeningUpdate,
} from '@nerdout/backstage-plugin-podcast-common';

export type { ListeningFilter, ListeningState, ListeningUpdate };

/** Selects states of a user. */
export type ListListeningOptions = {
  userRef: string;
  /** Only episodes of these shows. */
  showIds: string[];
  state?: ListeningFilter;
  episodeIds?: string[];
  /** Defaults to no limit. */
  limit?: number;
  /** Whether to include a summary of each episode. */
  withEpisodes?: boolean;
};

export type ListedListening = ListeningState & { episode?: EpisodeSummary };

export type SavedListening =
  | { isSaved: true; state: ListeningState }
  /** Nothing was changed; `state` is undefined if none is stored. */
  | { isSaved: false; state: ListeningState | undefined };
