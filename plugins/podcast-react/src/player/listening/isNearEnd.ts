/** The usual length of credits at the end. */
const CREDITS_SECONDS = 30;

/** Whether an episode counts as finished: all but the last 30 seconds were played, or 95 % of a short episode. */
export function isNearEnd(position: number, duration: number | undefined) {
  return (
    duration !== undefined &&
    duration > 0 &&
    position >= Math.max(duration - CREDITS_SECONDS, duration * 0.95)
  );
}
