import {
  Episode,
  EpisodeTopic,
  RefreshResult,
  Show,
} from '@nerdout/backstage-plugin-podcast-common';
import { FeedValidators } from '@nerdout/backstage-plugin-podcast-node';
import { FeedWarning } from '@nerdout/podcast-feed';

/** What a feed says of its show; the rest of a `Show` is configured, counted, or the state of the feed. */
export type ShowData = Omit<
  Show,
  'id' | 'subscribeLinks' | 'episodeCount' | 'seasons' | 'episodeTypes' | 'feed'
>;

/** Numbers over all episodes of a show. */
export type ShowCounts = Pick<
  Show,
  'episodeCount' | 'seasons' | 'episodeTypes'
>;

/** An episode as a feed has it, ready to be kept. */
export type EpisodeData = Omit<
  Episode,
  'topics' | 'series' | 'removedFromFeedAt'
>;

/** The least that is needed to find an episode again in a newer copy of its feed. */
export type KnownEpisode = {
  id: string;
  guid: string;
  title: string;
  publishedAt?: string;
  enclosureUrl?: string;
};

/** A show that the store knows, with the state of its feed. */
export type StoredShow = {
  id: string;
  /** Absent until there is something to show. */
  show?: ShowData;
  counts: ShowCounts;
  servedFrom: 'feed' | 'fallback' | 'nothing';
  /** Of the configured address when the feed was last read; the address itself may be a secret. */
  urlHash?: string;
  /** Where that address has moved to for good. */
  movedTo?: string;
  /** Why it is not read there. */
  moveProblem?: string;
  /** Of the address that the copy is from. */
  readHash?: string;
  validators?: FeedValidators;
  contentHash?: string;
  topicsHash?: string;
  /** How its texts were split into words for the search index. */
  wordsRevision: number;
  lastAttemptAt?: string;
  lastSuccessAt?: string;
  lastChangedAt?: string;
  lastError?: { message: string; at: string };
  failures: number;
  warningCount: number;
  /** On schedule, the feed is not read before. */
  nextAttemptAt?: Date;
  /** For how much longer. */
  waitMs?: number;
  /** Since when the feed has lacked most of the episodes that it had. */
  shrunkSince?: string;
  /** The feed has been taken down for good. */
  gone: boolean;
};

/** Why a feed was read. */
export type RefreshTrigger = 'start' | 'schedule' | 'manual';

/** What a refresh did, as its history keeps it. */
export type RefreshRecord = RefreshResult & {
  startedAt: string;
  endedAt: string;
  trigger: RefreshTrigger;
  /** The first warnings of the parser; `warningCount` counts all. */
  warnings: FeedWarning[];
};

/** The right to change a show, until the refresh has ended. */
export type Lease = { showId: string; token: string };

/** State of a feed that a refresh changes, whatever else it did. Keys that are left out keep their values. */
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

/** The episodes that a new copy of a feed lacks, and all else that a decision about them needs. */
export type VanishedEpisodes = {
  /** How many there are. */
  vanished: number;
  /** How many episodes there were before. */
  present: number;
  /** What was served before. */
  servedFrom: StoredShow['servedFrom'];
  /** Since when the feed has lacked most of the episodes that it had. */
  shrunkSince?: string;
  /** By the clock of the database. */
  now: string;
};

/** What is done with those episodes. */
export type VanishedDecision = {
  fate: 'forget' | 'mark' | 'keep';
  /** Absent where the feed is not suspected to be broken. */
  shrunkSince?: string;
  warning?: FeedWarning;
};

/** A new copy of a feed. */
export type FeedContent = {
  show: ShowData;
  servedFrom: 'feed' | 'fallback';
  contentHash: string;
  topicsHash: string;
  /** Those that are new or may be different. */
  episodes: EpisodeData[];
  /** Ids of the other ones, which are kept as they are. */
  unchanged?: string[];
  /** Ids of all episodes as they stand in the feed, which is where the newest comes first. */
  order?: string[];
  /** Decides on the episodes that were there before and that this copy lacks. */
  decideOnVanished(vanished: VanishedEpisodes): VanishedDecision;
  /** What the next refresh needs to know of this copy, to be kept with it. */
  reading?: object;
  /** By the id of the episode. */
  topics: Map<string, EpisodeTopic[]>;
  warnings: FeedWarning[];
};

/** How a refresh comes about. */
export type RefreshContext = {
  trigger: RefreshTrigger;
  startedAt: string;
  /** Episodes that the feed has lacked for longer are deleted; none where it is absent. */
  keepRemovedMs?: number;
};

/** An episode that uses the same rare words as another one. */
export type SimilarEpisode = {
  id: string;
  /** From 0 to 1, the cosine of the angle between the words of both. */
  similarity: number;
  /** What weighs most of what both use. */
  words: string[];
};
