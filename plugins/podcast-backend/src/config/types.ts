import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { Link, Topic } from '@nerdout/backstage-plugin-podcast-common';

/** A copy of a feed that is served until the feed has been read for the first time. */
export type FallbackConfig = {
  /** Absolute path. */
  file: string;
  baseUrl?: string;
};

/** A show as the configuration has it, with all defaults filled in. */
export type ShowConfig = {
  id: string;
  /** Address of the feed. May hold secrets. */
  url: string;
  /** Scheme of `url`, lower case and without the colon. */
  scheme: string;
  title?: string;
  /** Secrets. */
  headers?: Record<string, string>;
  baseUrl?: string;
  subscribeLinks: Link[];
  schedule: SchedulerServiceTaskScheduleDefinition;
  fallback?: FallbackConfig;
};

/** Limits for reading feeds. */
export type FetchLimits = {
  timeoutMs: number;
  maxBytes: number;
  maxRedirects: number;
};

/** `podcast.*` with all defaults filled in. */
export type PodcastConfig = {
  /** In the order of the configuration. */
  shows: ShowConfig[];
  fetch: FetchLimits;
  /** After this time episodes that their feed lacks are deleted; never where it is absent. */
  keepRemovedMs?: number;
  /** After this time what nobody has changed of a user's listening is deleted. */
  keepListeningMs: number;
  /** Hosts whose images stay in show notes. */
  imageHosts: string[];
  topics: Topic[];
  minimumRelevance: number;
};
