import { Chapter } from '@nerdout/backstage-plugin-podcast-common';
import { findAt } from './findAt';

/** In the first seconds of a chapter, "previous" leads to the chapter before it; later, to its own start. */
const NEAR_START = 3;

/**
 * The chapter at a time, and the chapters that "previous" and "next" lead to.
 *
 * @param options - `index`: the index of the current chapter, if it is known; `duration`: the length of the episode
 */
export function findNeighbours(
  chapters: readonly Chapter[],
  seconds: number,
  options: { index?: number; duration?: number } = {},
): { current?: Chapter; previous?: Chapter; next?: Chapter } {
  const { index = findAt(chapters, seconds), duration = Infinity } = options;
  const current = chapters[index];
  const next = chapters[index + 1];
  const isNearStart = seconds - (current?.startSeconds ?? 0) < NEAR_START;
  return {
    current,
    previous: isNearStart ? findPrevious(chapters, index) : current,
    // Some feeds list chapters past the end; seeking there would end the episode.
    next: next && next.startSeconds < duration ? next : undefined,
  };
}

/** The last chapter with an earlier start. Several chapters can have the same one, and seeking to it would change nothing. */
function findPrevious(
  chapters: readonly Chapter[],
  index: number,
): Chapter | undefined {
  const start = chapters[index]?.startSeconds ?? 0;
  return chapters
    .slice(0, Math.max(0, index))
    .reverse()
    .find(({ startSeconds }) => startSeconds < start);
}
