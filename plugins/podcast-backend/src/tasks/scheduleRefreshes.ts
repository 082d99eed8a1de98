import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { ShowConfig } from '../config';
import { PodcastStore } from '../database';
import { hashUrl } from '../refresh/hashes';
import { ShowRefresher } from '../refresh';

/** Other tasks hold the lease of a show for seconds only. */
const RETRY_DELAY_MS = 10_000;
const MAX_ATTEMPTS = 6;

/** Schedules the refreshes of all shows, each on one replica at a time. */
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
        const reason = await findReasonToSkip(show, options);
        if (reason) {
          logger.debug(`Skipping the refresh of show '${show.id}': ${reason}`);
          return;
        }
        await refreshWithRetry(show, signal, options);
      },
    });
  }
}

/**
 * Refreshes a show. If another task holds its lease, such as the analysis of transcripts, tries again shortly instead of
 * at the next scheduled time, unless the other task was a refresh, too.
 */
async function refreshWithRetry(
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
    if (attempt === MAX_ATTEMPTS) {
      return;
    }
    await delay(RETRY_DELAY_MS, signal);
    if (signal.aborted || (await lastAttempt()) !== before) {
      return;
    }
  }
}

function delay(ms: number, signal: AbortSignal): Promise<void> {
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

/** Why not to refresh now: the host asked to wait, or earlier attempts failed. Undefined if nothing speaks against it. */
async function findReasonToSkip(
  show: ShowConfig,
  {
    store,
    refresher,
  }: {
    store: Pick<PodcastStore, 'getShows'>;
    refresher: Pick<ShowRefresher, 'getRemainingBackOffMs'>;
  },
): Promise<string | undefined> {
  const rest = refresher.getRemainingBackOffMs(show);
  if (rest > 0) {
    return `the database was not writable; next attempt in ${Math.ceil(
      rest / 60_000,
    )} minutes`;
  }
  const stored = (await store.getShows([show.id])).get(show.id);
  if (!stored || stored.urlHash !== hashUrl(show.url)) {
    return undefined;
  }
  if (stored.gone) {
    return 'the host says that the feed is permanently gone';
  }
  return stored.remainingWaitMs
    ? `next attempt at ${stored.nextAttemptAt?.toISOString()}`
    : undefined;
}
