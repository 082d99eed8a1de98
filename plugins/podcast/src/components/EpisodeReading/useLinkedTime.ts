import {
  parseTime,
  usePodcastPlayer,
  PlayableEpisode,
} from '@nerdout/backstage-plugin-podcast-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * Reads the time in seconds from a URL such as `?t=754`, `?t=12m34s` or
 * `#t=754`.
 */
export function readLinkedTime(location: {
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
 * Reads the time from the URL of an episode page, and opens the episode there
 * in the player, paused. A link does not interrupt an episode that is playing.
 */
export function useLinkedTime(episode: PlayableEpisode): {
  /** Absent if the URL has no time. */
  seconds?: number;
  /** Whether the player has not gone there yet, because it is busy. */
  isWaiting: boolean;
} {
  const location = useLocation();
  const { state: isLoaded, player } = usePodcastPlayer(
    state => state.episode?.id === episode.id,
  );
  const [isWaiting, setWaiting] = useState(false);
  const seconds = readLinkedTime(location);
  const latest = useRef(episode);
  latest.current = episode;

  const { key } = location;
  // Before the page is painted, so that nothing moves.
  useLayoutEffect(() => {
    const { status } = player.getSnapshot();
    const isBusy = status === 'playing' || status === 'loading';
    const hasMedia = latest.current.enclosures.length > 0;
    if (seconds !== undefined && !isBusy && hasMedia) {
      player.load(latest.current, { at: seconds });
    }
    setWaiting(seconds !== undefined && isBusy);
  }, [player, seconds, episode.id, key]);

  useEffect(() => {
    if (isLoaded) setWaiting(false);
  }, [isLoaded]);

  return { seconds, isWaiting };
}
