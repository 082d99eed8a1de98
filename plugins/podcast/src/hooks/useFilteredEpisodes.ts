import { useState } from 'react';
import { toEpisodeQuery, useEpisodeFilters } from './useEpisodeFilters';
import { EpisodeList, useEpisodeList } from './useEpisodeList';

/**
 * The episodes that the filters in the URL select.
 *
 * @param version - change it to reload the list
 */
export function useFilteredEpisodes(
  showId?: string,
  version?: number,
): EpisodeList {
  const { filters } = useEpisodeFilters();
  // Listening states change all the time, so never reuse a cached list.
  const [opened] = useState(() => Date.now());
  return useEpisodeList(toEpisodeQuery(filters, showId), {
    version: filters.listening ? opened + (version ?? 0) : version,
  });
}
