import { Chapter } from '@nerdout/backstage-plugin-podcast-common';
import { findAt } from './findAt';

/** Within this many seconds of a chapter "previous" leads to the one before it, later to its own start. */
const NEAR_START = 3;

/**
 * The chapter that is heard at a time, and where "previous" and "next" lead from there.
 *
 * @param options - `index` of the chapter that is heard, where it is known better than the time; `duration` of the
 * episode, beyond which no chapter can be heard
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
    previous: isNearStart ? before(chapters, index) : current,
    // Feeds name chapters of a longer cut, too: to go there would end the episode.
    next: next && next.startSeconds < duration ? next : undefined,
  };
}

/** The last chapter that begins earlier: of two that begin at once, the first leads nowhere. */
function before(
  chapters: readonly Chapter[],
  index: number,
): Chapter | undefined {
  const start = chapters[index]?.startSeconds ?? 0;
  return chapters
    .slice(0, Math.max(0, index))
    .reverse()
    .find(({ startSeconds }) => startSeconds < start);
}
