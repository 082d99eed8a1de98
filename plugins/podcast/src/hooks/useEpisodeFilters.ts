import {
  EpisodeQuery,
  EpisodeSort,
  EpisodeType,
  ListeningFilter,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';

/** What a list of episodes is narrowed to; all of it stands in the address of the page. */
export type EpisodeFilters = {
  q: string;
  topics: string[];
  season?: number;
  /** Id of a series of the show. */
  series?: string;
  type?: EpisodeType;
  /** What the reader has or has not heard. */
  listening?: ListeningFilter;
  /** Only where the reader chose one. */
  sort?: EpisodeSort;
};

export const episodeSorts: EpisodeSort[] = [
  'newest',
  'oldest',
  'relevance',
  'title',
  'longest',
  'shortest',
];

const episodeTypes: EpisodeType[] = ['full', 'trailer', 'bonus'];

export const listeningFilters: ListeningFilter[] = [
  'unplayed',
  'in-progress',
  'finished',
  'saved',
];

/** Longest text that the backend searches for. */
export const maximumTextLength = 200;

function oneOf<T extends string>(values: T[], value: string | null) {
  return values.find(known => known === value);
}

/** Reads filters from an address; what it does not understand counts as not there. */
export function readEpisodeFilters(params: URLSearchParams): EpisodeFilters {
  const season = params.get('season') ?? '';
  return {
    q: (params.get('q') ?? '').slice(0, maximumTextLength),
    topics: [...new Set(params.getAll('topic').filter(Boolean))].slice(0, 100),
    season: /^\d{1,6}$/.test(season) ? Number(season) : undefined,
    series: params.get('series') || undefined,
    type: oneOf(episodeTypes, params.get('type')),
    listening: oneOf(listeningFilters, params.get('listening')),
    sort: oneOf(episodeSorts, params.get('sort')),
  };
}

/** Writes filters to an address; parameters of others in the address stay. */
export function writeEpisodeFilters(
  params: URLSearchParams,
  filters: EpisodeFilters,
): URLSearchParams {
  const next = new URLSearchParams(params);
  const set = (name: string, value?: string) =>
    value ? next.set(name, value) : next.delete(name);
  set('q', filters.q);
  next.delete('topic');
  filters.topics.forEach(topic => next.append('topic', topic));
  set('season', filters.season?.toString());
  set('series', filters.series);
  set('type', filters.type);
  set('listening', filters.listening);
  set('sort', filters.sort);
  return next;
}

/** The order of a list whose reader has not chosen one. */
export function defaultSort(filters: Pick<EpisodeFilters, 'q'>): EpisodeSort {
  return filters.q.trim() ? 'relevance' : 'newest';
}

/** Whether anything is filtered; the order is not a filter. */
export function isFiltered(filters: EpisodeFilters): boolean {
  return Boolean(
    filters.q.trim() ||
      filters.topics.length ||
      filters.season !== undefined ||
      filters.series ||
      filters.type ||
      filters.listening,
  );
}

/** The filters as the backend understands them. */
export function toEpisodeQuery(
  filters: EpisodeFilters,
  showId?: string,
): EpisodeQuery {
  const q = filters.q.trim();
  return {
    ...(showId && { show: [showId] }),
    ...(filters.topics.length && { topic: filters.topics }),
    ...(filters.season !== undefined && { season: [filters.season] }),
    // Its id means something within a show only.
    ...(filters.series && showId && { series: [filters.series] }),
    ...(filters.type && { type: [filters.type] }),
    ...(filters.listening && { listening: filters.listening }),
    ...(q && { q }),
    sort: filters.sort ?? defaultSort(filters),
  };
}

/**
 * The filters in the address of the page. A change is a new entry of the browser's history, unless `replace` is given
 * (as while typing, where every letter would be one).
 */
export function useEpisodeFilters() {
  const [params, setParams] = useSearchParams();
  const shown = useSettled(params);
  const filters = useMemo(() => readEpisodeFilters(shown), [shown]);

  // What was changed last, though the page may not show it yet.
  const latest = useRef(params);
  useEffect(() => {
    latest.current = params;
  }, [params]);
  // It is another one for each address.
  const setLatest = useRef(setParams);
  setLatest.current = setParams;

  const change = useCallback(
    (changes: Partial<EpisodeFilters>, options?: { replace?: boolean }) => {
      const next = writeEpisodeFilters(latest.current, {
        ...readEpisodeFilters(latest.current),
        ...changes,
      });
      latest.current = next;
      // A new address renders the whole portal, which must not hold up who types.
      startTransition(() => setLatest.current(next, options));
    },
    [],
  );

  const clear = useCallback(
    () =>
      change({
        q: '',
        topics: [],
        season: undefined,
        type: undefined,
        listening: undefined,
      }),
    [change],
  );

  return { filters, change, clear };
}

/**
 * The parameters of the address as the page has settled on them: a moment after the portal, which works at a new address
 * as well, so that both are not one long task. On another page they are those of its address at once.
 */
function useSettled(params: URLSearchParams): URLSearchParams {
  const { pathname } = useLocation();
  const [settled, setSettled] = useState({ pathname, params });
  useEffect(() => {
    startTransition(() => setSettled({ pathname, params }));
  }, [pathname, params]);
  return settled.pathname === pathname ? settled.params : params;
}
