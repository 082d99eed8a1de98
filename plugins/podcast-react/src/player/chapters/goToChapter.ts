import { PodcastPlayerApi } from '../core/types';
import { findNeighbours } from './neighbours';
import { getPlayerChapters } from './PlayerChapters';

/**
 * Leads the player to the chapter before or after; does nothing where there is none.
 *
 * @returns whether there was one
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
