import {
  Episode,
  EpisodeTopic,
  RefreshResult,
  Show,
} from '@nerdout/backstage-plugin-podcast-common';
import { FeedValidators } from '@nerdout/backstage-plugin-podcast-node';
import { FeedWarning } from '@nerdout/podcast-feed';

/** What a feed says about its show. The rest of a `Show` is configured, counted, or the state of the feed. */
export type ShowData = Omit<
  Show,
  'id' | 'subscribeLinks' | 'episodeCount' | 'seasons' | 'episodeTypes' | 'feed'
>;

/** Numbers over all episodes of a show. */
export type ShowCounts = Pick<
  Show,
  'episodeCount' | 'seasons' | 'episodeTypes'
>;

/** An episode as read from a feed, ready to be stored. */
export type EpisodeData = Omit<
  Episode,
  'topics' | 'series' | 'removedFromFeedAt' | 'newer' | 'older'
>;

/** What is needed to recognize an episode in a newer copy of its feed. */
export type PreviousEpisode = {
  id: string;
  guid: string;
  title: string;
  publishedAt?: string;
  enclosureUrl?: string;
};

/** A stored show, with the state of its feed. */
export type StoredShow = {
  id: string;
  /** Absent until a feed or fallback has been read. */
  show?: ShowData;
  counts: ShowCounts;
  servedFrom: 'feed' | 'fallback' | 'nothing';
  /** Hash of the configured URL at the last refresh. The URL itself can be a secret. */
  urlHash?: string;
  /** The URL that the feed has permanently moved to. */
  movedTo?: string;
  /** Why the feed is not read from there. */
  moveProblem?: string;
  /** Hash of the URL that the copy was read from. */
  readHash?: string;
  validators?: FeedValidators;
  contentHash?: string;
  topicsHash?: string;
  /** Revision of the code that split its texts into words for the search index. */
  wordsRevision: number;
  lastAttemptAt?: string;
  lastSuccessAt?: string;
  lastChangedAt?: string;
  lastError?: { message: string; at: string };
  failures: number;
  warningCount: number;
  /** Scheduled refreshes do not run before this time. */
  nextAttemptAt?: Date;
  /** Milliseconds until then. */
  remainingWaitMs?: number;
  /** Since when the feed has lacked most of the episodes that it had. */
  shrunkSince?: string;
  /** The feed is permanently gone. */
  gone: boolean;
};

/** What started a refresh. */
export type RefreshTrigger = 'start' | 'schedule' | 'manual';

/** The result of a refresh, as stored in its history. */
export type RefreshRecord = RefreshResult & {
  startedAt: string;
  endedAt: string;
  trigger: RefreshTrigger;
  /** The first warnings of the parser; `warningCount` counts all. */
  warnings: FeedWarning[];
};

/** The right to change a show, until the refresh has ended. */
export type Lease = { showId: string; token: string };

/** Changes to the state of a feed. Keys that are left out keep their values. */
export type FeedStateChange = {
  urlHash: string;
  readHash?: string;
  movedTo?: string | null;
  moveProblem?: string | null;
  validators?: FeedValidators | null;
  lastAttemptAt?: string;
  lastSuccessAt?: string;
  lastError?: { message: string; at: string } | null;
  failures?: number;
  nextAttemptAt?: Date | null;
  gone?: boolean;
};

/** Facts for the decision about episodes that are missing from a new copy of their feed. */
export type MissingEpisodes = {
  /** How many episodes are missing. */
  missing: number;
  /** How many episodes there were before. */
  present: number;
  /** Where the served copy came from. */
  servedFrom: StoredShow['servedFrom'];
  /** Since when the feed has lacked most of the episodes that it had. */
  shrunkSince?: string;
  /** By the clock of the database. */
  now: string;
};

/** What to do with the missing episodes. */
export type MissingDecision = {
  decision: 'forget' | 'mark' | 'keep';
  /** Absent if the feed is not suspected to be broken. */
  shrunkSince?: string;
  warning?: FeedWarning;
};

/** The numbers of episodes that a new copy of a feed has changed. */
export type EpisodeChanges = {
  added: number;
  changed: number;
  removed: number;
};

/** All differences between a new copy of a feed and the stored one. */
export type ContentDifferences = EpisodeChanges & {
  /** How many episodes have other topics. */
  retagged: number;
  /** How many episodes were deleted, because the feed has lacked them for too long. */
  pruned: number;
  hasNewShowData: boolean;
  /** The stored copy is from the fallback and the new one is not, or the other way around. */
  hasNewOrigin: boolean;
};

/** A new copy of a feed. */
export type FeedContent = {
  show: ShowData;
  servedFrom: 'feed' | 'fallback';
  contentHash: string;
  topicsHash: string;
  /** Episodes that are new or may have changed. */
  episodes: EpisodeData[];
  /** Ids of the other episodes in the feed, which stay as they are. */
  unchanged?: string[];
  /** Ids of all episodes in the order of the feed, newest first. */
  order?: string[];
  /** Decides about episodes that are missing from this copy. */
  decideOnMissing(missing: MissingEpisodes): MissingDecision;
  /** Decides whether the differences count as a change of the show. */
  isChanged(differences: ContentDifferences): boolean;
  /** What the next refresh needs to know about this copy. */
  reading?: object;
  /** By the id of the episode. */
  topics: Map<string, EpisodeTopic[]>;
  warnings: FeedWarning[];
};

/** How and when a refresh was started. */
export type RefreshContext = {
  trigger: RefreshTrigger;
  startedAt: string;
  /** How long to keep episodes that are no longer in the feed; forever if absent. */
  keepRemovedMs?: number;
};

/** An episode that shares rare words with another one. */
export type SimilarEpisode = {
  id: string;
  /** Cosine similarity of the words of both, from 0 to 1. */
  similarity: number;
  /** The shared words with the highest weights. */
  words: string[];
};
