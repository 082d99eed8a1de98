const DAY = 24 * 3_600_000;

/**
 * The longest waits before a host is asked again. Stored deadlines that are further ahead come from a clock that was wrong,
 * and have no effect.
 */
export const LONGEST_WAIT_MS = {
  feedAfterFailure: 7 * DAY,
  feedAfterSuccess: DAY,
  document: DAY,
};
