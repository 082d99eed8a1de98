import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { Link, Topic } from '@nerdout/backstage-plugin-podcast-common';
import { FeedLimits } from '@nerdout/podcast-feed';

/** A local copy of a feed, served until the feed has been read for the first time. */
type FallbackConfig = {
  /** Absolute path. */
  file: string;
  baseUrl?: string;
};

/** A configured series of a show. */
export type SeriesRule = {
  id: string;
  title: string;
  /** Patterns for episode titles: `*` matches any text, `#` the number of the part. */
  patterns: string[];
};

/** The configuration of a show, with all defaults filled in. */
export type ShowConfig = {
  id: string;
  /** URL of the feed. May contain secrets. */
  url: string;
  /** Scheme of `url`, lower case and without the colon. */
  scheme: string;
  title?: string;
  /** Whether to show the full URL to everyone who can see the show. */
  publicFeed: boolean;
  /** HTTP headers for the request; secret. */
  headers?: Record<string, string>;
  baseUrl?: string;
  subscribeLinks: Link[];
  schedule: SchedulerServiceTaskScheduleDefinition;
  fallback?: FallbackConfig;
  series: SeriesRule[];
};

/** Limits for fetching feeds. */
export type FetchLimits = {
  timeoutMs: number;
  /** Size of a feed, all pages together, after decompression. */
  maxBytes: number;
  maxRedirects: number;
  /** Number of pages of a paged feed. */
  maxPages: number;
};

/** What to keep of show notes. */
export type NotesConfig = {
  /** Hosts whose images are kept; `*.` covers all subdomains. */
  imageHosts: string[];
  /** In characters; longer notes are cut off. */
  maxLength: number;
  /** Nesting depth of tags; of deeper notes only the text is kept. */
  maxDepth: number;
};

/** Limits for fetching chapters and transcripts. */
type DocumentLimits = { timeoutMs: number; maxBytes: number };

/** `podcast.*` with all defaults filled in. */
export type PodcastConfig = {
  /** In the order of the configuration. */
  shows: ShowConfig[];
  fetch: FetchLimits;
  /** Limits for parsing feeds. */
  limits: FeedLimits;
  documents: DocumentLimits;
  /** Responses of the API that are kept in memory. */
  responseCache: { maxBytes: number };
  /** How long to keep episodes that are no longer in their feed; forever if absent. */
  keepRemovedMs?: number;
  /** How long to keep a user's listening after their last change. */
  keepListeningMs: number;
  notes: NotesConfig;
  /** Whether to keep e-mail addresses of people, to link them to users of the catalog. */
  keepEmails: boolean;
  topics: Topic[];
  /** Whether to read chapters and transcripts in the background, to find topics in them. */
  transcriptsForTopics: boolean;
  minimumRelevance: number;
};
