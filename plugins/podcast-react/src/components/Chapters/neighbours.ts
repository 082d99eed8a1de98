import type { Chapter } from '@nerdout/backstage-plugin-podcast-common';
import { findAt } from './findAt';

/** Within this many seconds of a chapter "previous" leads to the one before it, later to its own start. */
const NEAR_START = 3;

/**
 * The chapter that is heard at a time, and where "previous" and "next" lead from there.
 *
 * @param index - of the chapter that is heard, where it is known better than the time
 */
export function findNeighbours(
  chapters: readonly Chapter[],
  seconds: number,
  index: number = findAt(chapters, seconds),
): { current?: Chapter; previous?: Chapter; next?: Chapter } {
  const current = chapters[index];
  const isNearStart = seconds - (current?.startSeconds ?? 0) < NEAR_START;
  return {
    current,
    previous: isNearStart ? chapters[index - 1] : current,
    next: chapters[index + 1],
  };
}
