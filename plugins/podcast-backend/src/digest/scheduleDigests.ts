import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { ShowConfig } from '../config';
import { ShowDigester } from './ShowDigester';

/** Has one of all replicas look every minute whether a show has changed, and digest it. */
export async function scheduleDigests(options: {
  scheduler: SchedulerService;
  shows: ShowConfig[];
  digester: ShowDigester;
  logger: LoggerService;
}): Promise<void> {
  const { scheduler, shows, digester, logger } = options;
  await scheduler.scheduleTask({
    id: 'podcast-digest',
    scope: 'global',
    frequency: { minutes: 1 },
    timeout: { minutes: 30 },
    initialDelay: { seconds: 3 },
    fn: async signal => {
      for (const show of shows) {
        if (signal.aborted) {
          return;
        }
        try {
          await digester.digest(show);
        } catch (error) {
          logger.error(
            `The episodes of the show ${show.id} could not be compared`,
            toError(error),
          );
        }
      }
    },
  });
}
