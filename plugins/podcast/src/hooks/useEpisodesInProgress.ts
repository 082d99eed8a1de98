import { useApi } from '@backstage/core-plugin-api';
import { EpisodeSummary } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastApiRef,
  useListening,
} from '@nerdout/backstage-plugin-podcast-react';
import { isSettled, useListeningSettled } from './settled';
import { useLoaded } from './useLoaded';

/** Users rarely return to older ones. */
export const MAX_IN_PROGRESS = 3;

/**
 * The user's episodes in progress, most recent first.
 *
 * @param showId - only those of this show
 * @returns `loading` until they are known
 */
export function useEpisodesInProgress(showId?: string): {
  episodes: EpisodeSummary[];
  loading: boolean;
} {
  const api = useApi(podcastApiRef);
  const isListeningSettled = useListeningSettled();
  // As a string, so that the value is the same for the same episodes.
  const { value: joinedIds, listening } = useListening(({ states }) =>
    [...states.values()]
      .filter(state => !state.finished && state.positionSeconds > 0)
      .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
      .slice(0, 50)
      .map(state => state.episodeId)
      .join(' '),
  );
  const ids = joinedIds ? joinedIds.split(' ') : [];
  const isOfShow = (episode: EpisodeSummary) =>
    !showId || episode.showId === showId;
  /** The backend sends the latest ones together with the states. */
  const findKnown = (): EpisodeSummary[] | undefined => {
    const all = listening?.getFirstData?.()?.inProgress ?? [];
    const known = all.filter(({ id }) => ids.includes(id)).filter(isOfShow);
    const isEnough =
      known.length >= MAX_IN_PROGRESS ||
      ids.every(id => all.some(episode => episode.id === id));
    return isEnough ? known : undefined;
  };
  // Sorted, since a change of order alone is no reason to load again.
  const loaded = useLoaded(
    `in progress ${showId ?? ''} ${[...ids].sort().join(' ')}`,
    async signal =>
      findKnown() ??
      (
        await api.getEpisodes(
          { id: ids, limit: ids.length, ...(showId && { show: [showId] }) },
          { signal },
        )
      ).items,
  );
  return {
    episodes: (loaded.value ?? [])
      .filter(({ id }) => ids.includes(id))
      .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
      .slice(0, MAX_IN_PROGRESS),
    loading: !isListeningSettled || !isSettled(loaded),
  };
}
