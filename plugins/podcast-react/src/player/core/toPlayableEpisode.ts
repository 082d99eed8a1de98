import { EpisodeSummary, Show } from '@nerdout/backstage-plugin-podcast-common';
import { PlayableEpisode } from './types';

/**
 * Picks what the player needs from an episode and its show.
 *
 * @public
 */
export function toPlayableEpisode(
  episode: EpisodeSummary,
  show?: Pick<Show, 'title' | 'artworkUrl'>,
): PlayableEpisode {
  const { id, showId, title, artworkUrl, enclosures } = episode;
  const { durationSeconds, hasChapters } = episode;
  return {
    id,
    showId,
    title,
    artworkUrl,
    enclosures,
    durationSeconds,
    hasChapters,
    showTitle: show?.title,
    showArtworkUrl: show?.artworkUrl,
  };
}
