import type {
  EpisodeSummary,
  Show,
} from '@nerdout/backstage-plugin-podcast-common';
import type { PlayableEpisode } from '../../player';

/**
 * What the player needs of an episode and its show.
 *
 * @public
 */
export function toPlayableEpisode(
  episode: EpisodeSummary,
  show?: Pick<Show, 'title' | 'artworkUrl'>,
): PlayableEpisode {
  const { id, showId, title, artworkUrl, enclosures, durationSeconds } =
    episode;
  return {
    id,
    showId,
    title,
    artworkUrl,
    enclosures,
    durationSeconds,
    showTitle: show?.title,
    showArtworkUrl: show?.artworkUrl,
  };
}
