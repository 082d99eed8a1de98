import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { Link, Topic } from '@nerdout/backstage-plugin-podcast-common';
import { FeedLimits } from '@nerdout/podcast-feed';

/** A copy of a feed that is served until the feed has been read for the first time. */
type FallbackConfig = {
  /** Absolute path. */
  file: string;
  baseUrl?: string;
};

/** A series inside a show. */
export type SeriesRule = {
  id: string;
  title: string;
  /** Titles of its episodes, with `*` for any text and `#` for the number of the part. */
  patterns: string[];
};

/** A show as the configuration has it, with all defaults filled in. */
export type ShowConfig = {
  id: string;
  /** Address of the feed. May hold secrets. */
  url: string;
  /** Scheme of `url`, lower case and without the colon. */
  scheme: string;
  title?: string;
  /** Whether readers may have the whole address. */
  publicFeed: boolean;
  /** Secrets. */
  headers?: Record<string, string>;
  baseUrl?: string;
  subscribeLinks: Link[];
  schedule: SchedulerServiceTaskScheduleDefinition;
  fallback?: FallbackConfig;
  series: SeriesRule[];
};

/** Limits for reading feeds. */
export type FetchLimits = {
  timeoutMs: number;
  /** Of all pages of a feed together, after decompression. */
  maxBytes: number;
  maxRedirects: number;
  /** Of a feed that is in several documents. */
  maxPages: number;
};

/** What is kept of show notes. */
export type NotesConfig = {
  /** Hosts whose images stay, `*.` covering all names under one. */
  imageHosts: string[];
  /** Characters; longer notes are cut. */
  maxLength: number;
  /** Of notes with tags nested deeper only the text is kept. */
  maxDepth: number;
};

/** Limits for reading chapters and transcripts. */
type DocumentLimits = { timeoutMs: number; maxBytes: number };

/** `podcast.*` with all defaults filled in. */
export type PodcastConfig = {
  /** In the order of the configuration. */
  shows: ShowConfig[];
  fetch: FetchLimits;
  /** What is taken out of a feed. */
  limits: FeedLimits;
  documents: DocumentLimits;
  /** After this time episodes that their feed lacks are deleted; never where it is absent. */
  keepRemovedMs?: number;
  /** After this time what nobody has changed of a user's listening is deleted. */
  keepListeningMs: number;
  notes: NotesConfig;
  /** Whether e-mail addresses of people are kept, to find them among the users of the catalog. */
  keepEmails: boolean;
  topics: Topic[];
  /** Chapters and transcripts are read in the background, to find topics in them. */
  transcriptsForTopics: boolean;
  minimumRelevance: number;
};
