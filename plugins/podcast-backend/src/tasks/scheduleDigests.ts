import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { ShowConfig } from '../config';
import { EvidenceCollector, ShowDigester } from '../analysis';

/**
 * Has one of all replicas look every minute whether a show has changed: digest it, and read its chapters and transcripts
 * for what they say of topics.
 */
export async function scheduleDigests(options: {
  scheduler: SchedulerService;
  shows: ShowConfig[];
  digester: ShowDigester;
  /** Absent where chapters and transcripts are not to count. */
  collector?: EvidenceCollector;
  logger: LoggerService;
}): Promise<void> {
  const { scheduler, shows, digester, collector, logger } = options;
  const attempt = async (what: string, run: () => Promise<void>) => {
    try {
      await run();
    } catch (error) {
      const { name, message } = toError(error);
      if (name === 'ConflictError') {
        // The show is being refreshed; in a minute it is done.
        logger.debug(message);
      } else {
        logger.error(`Could not ${what}`, toError(error));
      }
    }
  };
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
        await attempt(`digest the show ${show.id}`, () =>
          digester.digest(show),
        );
        await attempt(
          `read the chapters and transcripts of the show ${show.id}`,
          async () => collector?.collect(show, signal),
        );
      }
    },
  });
}
