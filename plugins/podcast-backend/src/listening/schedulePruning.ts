import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { DatabaseListeningStore } from './DatabaseListeningStore';

/** Once a day, by one of all replicas, deletes what has not changed for too long. */
export async function schedulePruning(options: {
  scheduler: SchedulerService;
  listening: DatabaseListeningStore;
  keepForMs: number;
  logger: LoggerService;
}): Promise<void> {
  const { scheduler, listening, keepForMs, logger } = options;
  await scheduler.scheduleTask({
    id: 'podcast-listening-prune',
    scope: 'global',
    frequency: { days: 1 },
    timeout: { minutes: 10 },
    initialDelay: { minutes: 1 },
    fn: async () => {
      const count = await listening.prune(new Date(Date.now() - keepForMs));
      if (count > 0) {
        logger.info(`Deleted ${count} positions in episodes that were too old`);
      }
    },
  });
}
