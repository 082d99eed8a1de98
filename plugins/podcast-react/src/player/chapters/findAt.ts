/**
 * The position of the chapter or cue that a time is in: the last one that has begun. -1 before the first.
 *
 * @param items - ascending by start
 * @public
 */
export function findAt(
  items: ReadonlyArray<{ startSeconds?: number }>,
  seconds: number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // A fraction that is lost on the way through a link or a media element must not lead to the one before.
    if ((items[middle].startSeconds ?? 0) <= seconds + 0.05) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}
