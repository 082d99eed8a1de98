import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { ShowConfig } from '../config';
import { EvidenceCollector, ShowAnalyzer } from '../analysis';

/**
 * Checks every minute, on one replica, whether a show has changed. If so, analyzes its episodes and finds topics in its
 * chapters and transcripts.
 */
export async function scheduleAnalysis(options: {
  scheduler: SchedulerService;
  shows: ShowConfig[];
  analyzer: ShowAnalyzer;
  /** Absent if chapters and transcripts are not used for topics. */
  collector?: EvidenceCollector;
  logger: LoggerService;
}): Promise<void> {
  const { scheduler, shows, analyzer, collector, logger } = options;
  const attempt = async (what: string, run: () => Promise<void>) => {
    try {
      await run();
    } catch (error) {
      const { name, message } = toError(error);
      if (name === 'ConflictError') {
        // The show is being refreshed; the next run tries again.
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
        await attempt(`analyze the episodes of show '${show.id}'`, () =>
          analyzer.analyze(show),
        );
        await attempt(
          `read the chapters and transcripts of show '${show.id}'`,
          async () => collector?.collect(show, signal),
        );
      }
    },
  });
}
