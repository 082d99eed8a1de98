import { useEpisodesInProgress } from './useEpisodesInProgress';
import { isFiltered, useEpisodeFilters } from './useEpisodeFilters';
import { useFacets } from './useFacets';
import { useFilteredEpisodes } from './useFilteredEpisodes';
import { useFollowedEpisodes } from './useFollowedEpisodes';
import { isSettled, useOnce } from './settled';

/**
 * Whether everything is loaded that stands above a list of episodes, and the
 * list itself. Its parts find it in the cache of the page.
 */
export function useBrowserSettled(showId?: string): boolean {
  const { filters } = useEpisodeFilters();
  const { loading } = useEpisodesInProgress(showId);
  const followed = useFollowedEpisodes(showId, isFiltered(filters));
  const facets = useFacets(showId);
  const list = useFilteredEpisodes(showId);
  return useOnce(
    !loading &&
      isSettled(facets) &&
      isSettled(followed) &&
      Boolean(list.pages || list.error),
  );
}
