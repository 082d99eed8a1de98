import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { ListeningStore, PodcastStore, QueueStore } from '../database';

/** Once a day, by one of all replicas, deletes what has not changed for too long. */
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
      // What is deleted is gone: only when the clocks of both, process and database, say so.
      const now = Math.min(Date.now(), await store.getTime());
      const before = new Date(now - keepForMs);
      const positions = await listening.prune(before);
      const queueCount = await queues.prune(before);
      if (positions + queueCount > 0) {
        logger.info(
          `Deleted what was too old: ${positions} positions in episodes, ${queueCount} queues`,
        );
      }
    },
  });
}
