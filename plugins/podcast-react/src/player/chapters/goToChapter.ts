import { PodcastPlayerApi } from '../core/types';
import { findNeighbours } from './findNeighbours';
import { getPlayerChapters } from './PlayerChapters';

/**
 * Seeks to the previous or next chapter. Does nothing if there is none.
 *
 * @returns whether there is such a chapter
 */
export function goToChapter(
  player: PodcastPlayerApi,
  direction: 'previous' | 'next',
): boolean {
  const { currentTime, duration } = player.getSnapshot();
  const chapters = getPlayerChapters(player).getSnapshot();
  const chapter = findNeighbours(chapters, currentTime, { duration })[
    direction
  ];
  if (chapter) {
    player.seek(chapter.startSeconds);
  }
  return chapter !== undefined;
}
