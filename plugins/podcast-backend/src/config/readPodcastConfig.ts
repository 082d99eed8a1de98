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
  removedEpisodesSchema,
  scheduleSchema,
  schemeOf,
  showsSchema,
} from './schema';
import { PodcastConfig } from './types';

const DAY = 86_400_000;

/** As it would stand in the configuration. */
const defaultSchedule: JsonObject = {
  frequency: { hours: 1 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 5 },
};

/**
 * Reads and checks everything under `podcast`.
 *
 * @param schemes - the schemes of feed addresses that there is a source for
 * @throws `InputError` that names the key that is wrong
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
      scheme: schemeOf(show.url)!,
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
      // What is read is no larger; the parser must not have an opinion of its own.
      maxBytes,
    },
    documents: {
      timeoutMs:
        readMilliseconds(config, 'podcast.documents.timeout') ??
        Math.min(timeoutMs, 20_000),
      maxBytes: documents.maxBytes ?? Math.min(maxBytes, 16 * 1024 * 1024),
    },
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

/** Path of the file that a `file:` address means: absolute with slashes, else relative to the working directory. */
export function filePathOf(address: string): string {
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

/** Here, other than in a browser, it is known which shows there are. */
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
 * What is left out has its default. A mistake is told of the key where it stands, also if no show has the schedule.
 *
 * @returns also what stands there, to be the default of others
 */
function readSchedule(
  config: Config,
  key: string,
  defaults: JsonObject,
): { parsed: SchedulerServiceTaskScheduleDefinition; written: JsonObject } {
  const own = check(config, key, scheduleSchema);
  const written = { ...defaults, ...own };
  if (isManual(written) && own.initialDelay === undefined) {
    // Backstage runs a task after its delay, also one that waits for somebody to start it.
    delete written.initialDelay;
  }
  const parsed = named(key, () =>
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
    ? named(key, () =>
        durationToMilliseconds(readDurationFromConfig(config, { key })),
      )
    : undefined;
}

/** Errors of what Backstage reads by itself do not always name the whole key. */
function named<T>(key: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new InputError(`${key} is not right: ${toError(error).message}`);
  }
}
