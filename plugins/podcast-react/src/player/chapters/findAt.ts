/**
 * The index of the chapter or cue at a time: the last one that has started. -1 before the first one.
 *
 * @param items - in ascending order of their start
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
    // Links and media elements round times, which must not lead to the previous item.
    if ((items[middle].startSeconds ?? 0) <= seconds + 0.05) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}
