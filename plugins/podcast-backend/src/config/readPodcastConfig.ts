import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  Config,
  ConfigReader,
  readDurationFromConfig,
} from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { durationToMilliseconds, JsonObject } from '@backstage/types';
import {
  readLinkUsers,
  readMinimumRelevance,
  readTopics,
  Topic,
} from '@nerdout/backstage-plugin-podcast-common';
import { z } from 'zod/v4';
import {
  documentsSchema,
  errorMap,
  fetchSchema,
  limitsSchema,
  listeningSchema,
  notesSchema,
  responseCacheSchema,
  removedEpisodesSchema,
  scheduleSchema,
  getScheme,
  showsSchema,
} from './schema';
import { PodcastConfig } from './types';

const DAY = 86_400_000;

/** In the format of the configuration. */
const defaultSchedule: JsonObject = {
  frequency: { hours: 1 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 5 },
};

/**
 * Reads and validates everything under `podcast`.
 *
 * @param schemes - URL schemes that a feed source supports
 * @throws `InputError` that names the invalid key
 */
export function readPodcastConfig(
  config: Config,
  schemes: string[],
): PodcastConfig {
  const shows = check(config, 'podcast.shows', showsSchema(schemes));
  check(config, 'podcast.removedEpisodes', removedEpisodesSchema);
  check(config, 'podcast.listening', listeningSchema);
  const fetchLimits = check(config, 'podcast.fetch', fetchSchema);
  const { maxBytes } = fetchLimits;
  const timeoutMs = readMilliseconds(config, 'podcast.fetch.timeout') ?? 60_000;
  const documents = check(config, 'podcast.documents', documentsSchema);
  const schedule = readSchedule(
    config,
    'podcast.schedule',
    defaultSchedule,
  ).written;

  return {
    shows: Object.entries(shows).map(([id, show]) => ({
      id,
      url: show.url,
      scheme: getScheme(show.url)!,
      title: show.title,
      publicFeed: show.publicFeed,
      headers: show.headers,
      baseUrl: show.baseUrl,
      subscribeLinks: show.subscribeLinks,
      schedule: readSchedule(config, `podcast.shows.${id}.schedule`, schedule)
        .parsed,
      series: show.series,
      fallback: show.fallback && {
        file: resolve(show.fallback.file),
        baseUrl: show.fallback.baseUrl,
      },
    })),
    fetch: {
      timeoutMs,
      maxBytes,
      maxRedirects: fetchLimits.maxRedirects,
      maxPages: fetchLimits.maxPages,
    },
    limits: {
      ...check(config, 'podcast.limits', limitsSchema),
      // The parser must not be stricter than the fetch.
      maxBytes,
    },
    documents: {
      timeoutMs:
        readMilliseconds(config, 'podcast.documents.timeout') ??
        Math.min(timeoutMs, 20_000),
      maxBytes: documents.maxBytes ?? Math.min(maxBytes, 16 * 1024 * 1024),
    },
    responseCache: check(config, 'podcast.responseCache', responseCacheSchema),
    keepRemovedMs: readMilliseconds(config, 'podcast.removedEpisodes.keepFor'),
    keepListeningMs:
      readMilliseconds(config, 'podcast.listening.keepFor') ?? 365 * DAY,
    notes: check(config, 'podcast.notes', notesSchema),
    keepEmails: readLinkUsers(config).byEmail,
    topics: readTopicsOfShows(config, Object.keys(shows)),
    transcriptsForTopics:
      config.getOptionalBoolean('podcast.topics.transcripts') ?? true,
    minimumRelevance: readMinimumRelevance(config),
  };
}

/** The path that a `file:` URL names: absolute after `file://`, otherwise relative to the working directory. */
export function resolveFileUrl(address: string): string {
  return /^file:\/\//i.test(address)
    ? fileURLToPath(address)
    : resolve(address.slice('file:'.length));
}

function check<T extends z.ZodType>(
  config: Config,
  key: string,
  schema: T,
): z.output<T> {
  const result = schema.safeParse(config.getOptional(key) ?? {}, {
    error: errorMap,
  });
  if (result.success) {
    return result.data;
  }
  const [issue] = result.error.issues;
  throw new InputError(`${[key, ...issue.path].join('.')} ${issue.message}`);
}

/** Also checks `shows` of topics, which the browser cannot do: it does not know the configured shows. */
function readTopicsOfShows(config: Config, showIds: string[]): Topic[] {
  const topics = readTopics(config);
  for (const topic of topics) {
    topic.shows?.forEach((showId, index) => {
      if (!showIds.includes(showId)) {
        throw new InputError(
          `podcast.topics.items.${topic.id}.shows[${index}] must be the id of a show in podcast.shows, got "${showId}"`,
        );
      }
    });
  }
  return topics;
}

/**
 * Reads a schedule and fills in the defaults.
 *
 * @returns the parsed schedule, and `written`, which is the default for the schedules of shows
 */
function readSchedule(
  config: Config,
  key: string,
  defaults: JsonObject,
): { parsed: SchedulerServiceTaskScheduleDefinition; written: JsonObject } {
  const own = check(config, key, scheduleSchema);
  const written = { ...defaults, ...own };
  if (isManual(written) && own.initialDelay === undefined) {
    // With a delay, Backstage would run even a manually triggered task once.
    delete written.initialDelay;
  }
  const parsed = withKey(key, () =>
    readSchedulerServiceTaskScheduleDefinitionFromConfig(
      new ConfigReader(written),
    ),
  );
  return { parsed, written };
}

function isManual({ frequency }: JsonObject): boolean {
  return (frequency as JsonObject | undefined)?.trigger === 'manual';
}

function readMilliseconds(config: Config, key: string): number | undefined {
  return config.has(key)
    ? withKey(key, () =>
        durationToMilliseconds(readDurationFromConfig(config, { key })),
      )
    : undefined;
}

/** Adds the full key to errors from Backstage's own readers, which do not always name it. */
function withKey<T>(key: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new InputError(`Invalid value for ${key}: ${toError(error).message}`);
  }
}
