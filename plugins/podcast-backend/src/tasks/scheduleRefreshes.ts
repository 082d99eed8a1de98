import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { ShowConfig } from '../config';
import { PodcastStore } from '../database';
import { urlHashOf } from '../refresh/hashes';
import { ShowRefresher } from '../refresh';

/** What holds a show otherwise takes seconds. */
const WAIT_MS = 10_000;
const ATTEMPTS = 6;

/** Has the feed of every show read on its schedule, by one of all replicas at a time. */
export async function scheduleRefreshes(options: {
  scheduler: SchedulerService;
  shows: ShowConfig[];
  store: PodcastStore;
  refresher: ShowRefresher;
  logger: LoggerService;
}): Promise<void> {
  const { scheduler, shows, logger } = options;
  for (const show of shows) {
    await scheduler.scheduleTask({
      scope: 'global',
      ...show.schedule,
      id: `podcast-refresh-${show.id}`,
      fn: async signal => {
        const reason = await reasonToWait(show, options);
        if (reason) {
          logger.debug(
            `Not reading the feed of the show ${show.id}: ${reason}`,
          );
          return;
        }
        await refreshPatiently(show, signal, options);
      },
    });
  }
}

/**
 * Reads a feed. While something else holds its show, such as the search for topics in transcripts, it waits a while
 * rather than for the next turn; unless that was a reading of the feed, as somebody asked for.
 */
async function refreshPatiently(
  show: ShowConfig,
  signal: AbortSignal,
  options: {
    store: Pick<PodcastStore, 'getShows'>;
    refresher: Pick<ShowRefresher, 'refresh' | 'retag'>;
    logger: LoggerService;
  },
): Promise<void> {
  const { store, refresher, logger } = options;
  const lastAttempt = async () =>
    (await store.getShows([show.id])).get(show.id)?.lastAttemptAt;
  const before = await lastAttempt();
  for (let attempt = 1; ; attempt++) {
    try {
      await refresher.refresh(show, { trigger: 'schedule', signal });
      await refresher.retag(show, 'schedule');
      return;
    } catch (error) {
      if (!isError(error) || error.name !== 'ConflictError') {
        throw error;
      }
      logger.debug(error.message);
    }
    if (attempt === ATTEMPTS) {
      return;
    }
    await passing(WAIT_MS, signal);
    if (signal.aborted || (await lastAttempt()) !== before) {
      return;
    }
  }
}

function passing(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

/** What the host of a feed asked for, and what became of earlier attempts. */
async function reasonToWait(
  show: ShowConfig,
  {
    store,
    refresher,
  }: {
    store: Pick<PodcastStore, 'getShows'>;
    refresher: Pick<ShowRefresher, 'restOf'>;
  },
): Promise<string | undefined> {
  const rest = refresher.restOf(show);
  if (rest > 0) {
    return `the database could not be written, and is tried again in ${Math.ceil(
      rest / 60_000,
    )} minutes`;
  }
  const stored = (await store.getShows([show.id])).get(show.id);
  if (!stored || stored.urlHash !== urlHashOf(show.url)) {
    return undefined;
  }
  if (stored.gone) {
    return 'its host says that it is gone for good';
  }
  return stored.waitMs
    ? `not before ${stored.nextAttemptAt?.toISOString()}`
    : undefined;
}
