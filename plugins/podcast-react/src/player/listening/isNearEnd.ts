/** Seconds before the end in which little more than the farewell comes. */
const CREDITS_SECONDS = 30;

/** Whether so much has been heard that the episode counts as finished: all but the last 30 seconds, or 95 % of a short one. */
export function isNearEnd(position: number, duration: number | undefined) {
  return (
    duration !== undefined &&
    duration > 0 &&
    position >= Math.max(duration - CREDITS_SECONDS, duration * 0.95)
  );
}
