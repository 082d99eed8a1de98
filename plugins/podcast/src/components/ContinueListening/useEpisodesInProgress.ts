import { useApi } from '@backstage/core-plugin-api';
import { EpisodeSummary } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastApiRef,
  useListening,
} from '@nerdout/backstage-plugin-podcast-react';
import { useLoaded } from '../../hooks/useLoaded';

/** Users rarely return to older ones. */
export const MAX_IN_PROGRESS = 3;

/**
 * The user's episodes in progress, most recent first.
 *
 * @param showId - only those of this show
 */
export function useEpisodesInProgress(showId?: string): EpisodeSummary[] {
  const api = useApi(podcastApiRef);
  // As a string, so that the value is the same for the same episodes.
  const joinedIds = useListening(({ states }) =>
    [...states.values()]
      .filter(state => !state.finished && state.positionSeconds > 0)
      .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
      .slice(0, 50)
      .map(state => state.episodeId)
      .join(' '),
  ).value;
  const ids = joinedIds ? joinedIds.split(' ') : [];
  // Sorted, since a change of order alone is no reason to load again.
  const { value } = useLoaded(
    `in progress ${showId ?? ''} ${[...ids].sort().join(' ')}`,
    async signal =>
      ids.length === 0
        ? []
        : (
            await api.getEpisodes(
              { id: ids, limit: ids.length, ...(showId && { show: [showId] }) },
              { signal },
            )
          ).items,
  );
  return (value ?? [])
    .filter(({ id }) => ids.includes(id))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .slice(0, MAX_IN_PROGRESS);
}
