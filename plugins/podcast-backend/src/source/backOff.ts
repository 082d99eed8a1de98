/**
 * Returns how long to wait before asking a host again after failures, in milliseconds. The wait doubles with each further
 * failure, and is never shorter than the host asks for.
 */
export function getBackOffMs(options: {
  /** Failures in a row, at least 1. */
  failures: number;
  /** The wait after the first failure. */
  unitMs: number;
  /** Units that pass anyway, such as until the next run of a schedule. */
  unitsToSkip?: number;
  longestMs: number;
  /** The `Retry-After` of the host. */
  retryAfterSeconds?: number;
  /** The longest wait that a host can ask for; `longestMs` by default. */
  longestRetryAfterMs?: number;
  /** Varies the wait at random by this share of it, so that not all hosts are asked at once. */
  spread?: number;
  random?: () => number;
}): number {
  const { failures, unitMs, longestMs } = options;
  const { unitsToSkip = 0, retryAfterSeconds = 0, spread = 0 } = options;
  const { longestRetryAfterMs = longestMs, random = Math.random } = options;
  const units = 2 ** Math.min(failures - 1, 30) - unitsToSkip;
  const factor = 1 + spread * (2 * random() - 1);
  return Math.max(
    Math.min(units * unitMs * factor, longestMs),
    Math.min(retryAfterSeconds * 1000, longestRetryAfterMs),
  );
}
