import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import { Duration } from 'luxon';
import { LONGEST_WAIT_MS } from '../database';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long the schedule waits between two readings, in milliseconds; an hour where it is not that simple. */
export function frequencyMs({
  frequency,
}: SchedulerServiceTaskScheduleDefinition): number {
  if (Duration.isDuration(frequency)) {
    return frequency.toMillis();
  }
  return 'cron' in frequency || 'trigger' in frequency
    ? HOUR
    : durationToMilliseconds(frequency as HumanDuration);
}

/**
 * When a feed may be read again after a failure. The first failure changes nothing, then ever more turns of the schedule
 * are left out, up to a day; somewhat at random, so that shows of one host do not all come back at once. What the host
 * asks for with `Retry-After` is the least.
 */
export function nextAttemptAfterFailure(options: {
  failures: number;
  frequency: number;
  retryAfterSeconds?: number;
  now?: number;
  random?: () => number;
}): Date | null {
  const { failures, frequency, retryAfterSeconds = 0 } = options;
  const now = options.now ?? Date.now();
  const random = (options.random ?? Math.random)();
  const turns = 2 ** Math.min(failures - 1, 30) - 1;
  const waiting = Math.min(turns * frequency * (0.8 + 0.4 * random), DAY);
  const asked = Math.min(
    retryAfterSeconds * 1000,
    LONGEST_WAIT_MS.afterFailure,
  );
  const delay = Math.max(waiting, asked);
  return delay > 0 ? new Date(now + delay) : null;
}

/**
 * A host that says for how long its answer is good is not asked before, but once a day at least.
 *
 * @param dueAt - when the copy gives something else; the host is asked then
 */
export function nextAttemptAfterSuccess(
  maxAgeSeconds: number | undefined,
  now = Date.now(),
  dueAt = Infinity,
): Date | null {
  const wait = Math.min(
    (maxAgeSeconds ?? 0) * 1000,
    LONGEST_WAIT_MS.afterSuccess,
    Math.max(0, dueAt - now),
  );
  return wait > 0 ? new Date(now + wait) : null;
}
