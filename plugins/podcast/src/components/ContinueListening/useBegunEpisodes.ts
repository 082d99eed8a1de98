import { useApi } from '@backstage/core-plugin-api';
import { EpisodeSummary } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastApiRef,
  useListening,
} from '@nerdout/backstage-plugin-podcast-react';
import { useLoaded } from '../../hooks/useLoaded';

/** The latest ones are those that one comes back for. */
export const MOST_BEGUN = 3;

/**
 * The episodes that the user has begun and not finished, the latest first.
 *
 * @param showId - only those of this show
 */
export function useBegunEpisodes(showId?: string): EpisodeSummary[] {
  const api = useApi(podcastApiRef);
  // As a text, so that it is the same value while the same episodes are meant.
  const begun = useListening(({ states }) =>
    [...states.values()]
      .filter(state => !state.finished && state.positionSeconds > 0)
      .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
      .slice(0, 50)
      .map(state => state.episodeId)
      .join(' '),
  ).value;
  const ids = begun ? begun.split(' ') : [];
  // The order changes with each turn of the player, and is no reason to load.
  const { value } = useLoaded(
    `begun ${showId ?? ''} ${[...ids].sort().join(' ')}`,
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
    .slice(0, MOST_BEGUN);
}
