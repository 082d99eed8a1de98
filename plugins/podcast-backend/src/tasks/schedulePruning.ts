import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { ListeningStore, PodcastStore, QueueStore } from '../database';

/** Deletes old positions and queues of users once a day, on one replica. */
export async function schedulePruning(options: {
  scheduler: SchedulerService;
  store: PodcastStore;
  listening: ListeningStore;
  queues: QueueStore;
  keepForMs: number;
  logger: LoggerService;
}): Promise<void> {
  const { scheduler, store, listening, queues, keepForMs, logger } = options;
  await scheduler.scheduleTask({
    id: 'podcast-listening-prune',
    scope: 'global',
    frequency: { days: 1 },
    timeout: { minutes: 10 },
    initialDelay: { minutes: 1 },
    fn: async () => {
      // Deleting is final, so the clocks of the process and of the database must both agree.
      const now = Math.min(Date.now(), await store.getTime());
      const before = new Date(now - keepForMs);
      const positions = await listening.prune(before);
      const queueCount = await queues.prune(before);
      if (positions + queueCount > 0) {
        logger.info(
          `Deleted old listening data: ${positions} positions, ${queueCount} queues`,
        );
      }
    },
  });
}
