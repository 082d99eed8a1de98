import { EpisodeSummary, Show } from './model';

/** What the player needs to know of an episode. @public */
export type PlayableEpisode = Pick<
  EpisodeSummary,
  | 'id'
  | 'showId'
  | 'title'
  | 'artworkUrl'
  | 'enclosures'
  | 'durationSeconds'
  | 'hasChapters'
> & {
  showTitle?: string;
  /** Shown if the episode has no artwork of its own. */
  showArtworkUrl?: string;
};

/**
 * Picks what the player needs from an episode and its show.
 *
 * @public
 */
export function toPlayableEpisode(
  episode: EpisodeSummary,
  show: Pick<Show, 'title' | 'artworkUrl'>,
): PlayableEpisode & { showTitle: string };
/** @public */
export function toPlayableEpisode(
  episode: EpisodeSummary,
  show?: Pick<Show, 'title' | 'artworkUrl'>,
): PlayableEpisode;
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
