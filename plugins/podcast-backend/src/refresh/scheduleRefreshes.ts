import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { ShowConfig } from '../config';
import { PodcastStore } from '../store';
import { urlHashOf } from './hashes';
import { ShowRefresher } from './ShowRefresher';

/** Has the feed of every show read on its schedule, by one of all replicas at a time. */
export async function scheduleRefreshes(options: {
  scheduler: SchedulerService;
  shows: ShowConfig[];
  store: PodcastStore;
  refresher: ShowRefresher;
  logger: LoggerService;
}): Promise<void> {
  const { scheduler, shows, store, refresher, logger } = options;
  for (const show of shows) {
    await scheduler.scheduleTask({
      scope: 'global',
      ...show.schedule,
      id: `podcast-refresh-${show.id}`,
      fn: async signal => {
        const reason = await reasonToWait(show, store);
        if (reason) {
          logger.debug(
            `Not reading the feed of the show ${show.id}: ${reason}`,
          );
          return;
        }
        try {
          await refresher.refresh(show, { trigger: 'schedule', signal });
          await refresher.retag(show);
        } catch (error) {
          if (isError(error) && error.name === 'ConflictError') {
            logger.debug(error.message);
          } else {
            throw error;
          }
        }
      },
    });
  }
}

/** What the host of a feed asked for, and what became of earlier attempts. */
async function reasonToWait(
  show: ShowConfig,
  store: PodcastStore,
): Promise<string | undefined> {
  const stored = (await store.getShows([show.id])).get(show.id);
  if (!stored || stored.urlHash !== urlHashOf(show.url)) {
    return undefined;
  }
  if (stored.gone) {
    return 'its host says that it is gone for good';
  }
  const next = stored.nextAttemptAt;
  return next && next.getTime() > Date.now()
    ? `not before ${next.toISOString()}`
    : undefined;
}
