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

/** The API is asked for so many episodes at once. */
const MAX_IDS = 100;

/** An episode that was heard, and when that was. */
export type HistoryEntry = { episode: EpisodeSummary; heardAt: string };

/**
 * What the user has heard, the latest first.
 *
 * @param length - so many entries at most
 */
export function useHistory(length: number) {
  const api = useApi(podcastApiRef);
  // The object is another one only when a state has changed.
  const { value, listening } = useListening(snapshot => snapshot);
  const heard = [...value.states.values()]
    .flatMap(state => {
      const heardAt = heardAtOf(state);
      return heardAt ? [{ id: state.episodeId, heardAt }] : [];
    })
    .sort((a, b) => b.heardAt.localeCompare(a.heardAt));
  const wanted = heard.slice(0, length);

  const known = useRef(new Map<string, EpisodeSummary>());
  // The order changes with each turn of the player, and is no reason to load.
  const ids = wanted.map(({ id }) => id).sort();
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

  const entries = wanted.flatMap(({ id, heardAt }): HistoryEntry[] => {
    const episode = known.current.get(id);
    return episode ? [{ episode, heardAt }] : [];
  });
  return {
    listening,
    /** Whether it is known what was heard. */
    isReady: value.keptIn !== undefined && !loaded.loading,
    entries,
    hasMore: heard.length > length,
    error: loaded.error,
    retry: loaded.retry,
  };
}

function heardAtOf(state: ListeningState): string | undefined {
  // Browsers may keep states of an earlier version, which did not tell the two apart.
  return (
    state.heardAt ?? (state.positionSeconds > 0 ? state.updatedAt : undefined)
  );
}
