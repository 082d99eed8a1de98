import { useFollowStorage } from '@nerdout/backstage-plugin-podcast-react';
import { useLoaded } from './useLoaded';

const LENGTH = 3;

/**
 * The newest unplayed episodes about followed topics, and these topics.
 *
 * @param skip - loads nothing
 */
export function useFollowedEpisodes(showId?: string, skip = false) {
  const followStorage = useFollowStorage();
  return useLoaded(
    skip ? 'nothing' : `followed ${showId ?? ''}`,
    async signal => {
      if (skip) return { episodes: [], followed: [] };
      const followed = await followStorage.list({ signal });
      if (followed.length === 0) return { episodes: [], followed };
      const episodes = await followStorage.episodes(
        { unplayed: true, limit: LENGTH, ...(showId && { show: [showId] }) },
        { signal },
      );
      return { episodes, followed };
    },
  );
}
