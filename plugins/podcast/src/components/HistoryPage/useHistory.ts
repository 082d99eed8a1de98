import { useApi } from '@backstage/core-plugin-api';
import {
  EpisodeSummary,
  ListeningState,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastApiRef,
  useListening,
} from '@nerdout/backstage-plugin-podcast-react';
import { useRef } from 'react';
import { useLoaded } from '../../hooks/useLoaded';

/** Maximum number of ids in one request. */
const MAX_IDS = 100;

/** An episode in the history, and when the user last listened to it. */
export type HistoryEntry = { episode: EpisodeSummary; heardAt: string };

/**
 * The user's listening history, most recent first.
 *
 * @param length - so many entries at most
 */
export function useHistory(length: number) {
  const api = useApi(podcastApiRef);
  // The snapshot only changes with a state.
  const { value, listening } = useListening(snapshot => snapshot);
  const listened = [...value.states.values()]
    .flatMap(state => {
      const heardAt = getListenedAt(state);
      return heardAt ? [{ id: state.episodeId, heardAt }] : [];
    })
    .sort((a, b) => b.heardAt.localeCompare(a.heardAt));
  const visible = listened.slice(0, length);

  const known = useRef(new Map<string, EpisodeSummary>());
  // Sorted, since a change of order alone is no reason to load again.
  const ids = visible.map(({ id }) => id).sort();
  const loaded = useLoaded(`history ${ids.join(' ')}`, async signal => {
    const missing = ids.filter(id => !known.current.has(id));
    const pages = [];
    for (let from = 0; from < missing.length; from += MAX_IDS) {
      const id = missing.slice(from, from + MAX_IDS);
      pages.push(api.getEpisodes({ id, limit: id.length }, { signal }));
    }
    for (const { items } of await Promise.all(pages)) {
      items.forEach(episode => known.current.set(episode.id, episode));
    }
    return true;
  });

  const entries = visible.flatMap(({ id, heardAt }): HistoryEntry[] => {
    const episode = known.current.get(id);
    return episode ? [{ episode, heardAt }] : [];
  });
  return {
    listening,
    /** Whether the history is loaded. */
    isReady: value.storedIn !== undefined && !loaded.loading,
    entries,
    hasMore: listened.length > length,
    error: loaded.error,
    retry: loaded.retry,
  };
}

function getListenedAt(state: ListeningState): string | undefined {
  // States stored by an earlier version in the browser have no `heardAt`.
  return (
    state.heardAt ?? (state.positionSeconds > 0 ? state.updatedAt : undefined)
  );
}
