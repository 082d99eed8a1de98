import {
  parseTime,
  usePodcastPlayer,
  type PlayableEpisode,
} from '@nerdout/backstage-plugin-podcast-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

/** The time in an address such as `?t=754`, `?t=12m34s` or `#t=754`; seconds. */
export function linkedTimeOf(location: {
  search: string;
  hash: string;
}): number | undefined {
  const { search, hash } = location;
  return (
    parseTime(new URLSearchParams(search).get('t')) ??
    parseTime(new URLSearchParams(hash.slice(1)).get('t'))
  );
}

/**
 * The time that the address of an episode names. The player opens the episode there, paused, unless it plays: what
 * somebody hears is not taken from them by a link.
 */
export function useLinkedTime(episode: PlayableEpisode): number | undefined {
  const location = useLocation();
  const { player } = usePodcastPlayer(state => state.status);
  const seconds = linkedTimeOf(location);
  const latest = useRef(episode);
  latest.current = episode;

  const { key } = location;
  useEffect(() => {
    const { status } = player.getSnapshot();
    const isBusy = status === 'playing' || status === 'loading';
    const hasMedia = latest.current.enclosures.length > 0;
    if (seconds !== undefined && !isBusy && hasMedia) {
      const { durationSeconds = Infinity } = latest.current;
      player.load(latest.current, { at: Math.min(seconds, durationSeconds) });
    }
  }, [player, seconds, episode.id, key]);

  return seconds;
}
