import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import { Duration } from 'luxon';
import { LONGEST_WAIT_MS } from '../database';
import { getBackOffMs } from '../source';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Returns the interval of a schedule in milliseconds; an hour if it has no fixed interval. */
export function getFrequencyMs({
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
 * Returns when a feed may be read again after a failure. The first failure does not delay the next scheduled refresh; further
 * ones skip more and more of them, for up to a day.
 *
 * @returns null if the next scheduled refresh can run
 */
export function getNextAttemptAfterFailure(options: {
  failures: number;
  /** The interval of the schedule, in milliseconds. */
  frequency: number;
  retryAfterSeconds?: number;
  now?: number;
  random?: () => number;
}): Date | null {
  const { failures, frequency, retryAfterSeconds, random } = options;
  const delay = getBackOffMs({
    failures,
    unitMs: frequency,
    unitsToSkip: 1,
    longestMs: DAY,
    retryAfterSeconds,
    longestRetryAfterMs: LONGEST_WAIT_MS.feedAfterFailure,
    spread: 0.2,
    random,
  });
  return delay > 0 ? new Date((options.now ?? Date.now()) + delay) : null;
}

/**
 * Returns when a feed may be read again after a success: when its `max-age` is over, but at least once a day.
 *
 * @param dueAt - when the same feed gives other content, so that it must be read then
 * @returns null if the next scheduled refresh can run
 */
export function getNextAttemptAfterSuccess(
  maxAgeSeconds: number | undefined,
  now = Date.now(),
  dueAt = Infinity,
): Date | null {
  const wait = Math.min(
    (maxAgeSeconds ?? 0) * 1000,
    LONGEST_WAIT_MS.feedAfterSuccess,
    Math.max(0, dueAt - now),
  );
  return wait > 0 ? new Date(now + wait) : null;
}
