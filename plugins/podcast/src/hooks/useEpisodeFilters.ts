import {
  episodeSorts,
  episodeTypes,
  listeningFilters,
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

/** Filters and sort order of a list of episodes, kept in the URL. */
export type EpisodeFilters = {
  q: string;
  topics: string[];
  season?: number;
  /** Id of a series. */
  series?: string;
  type?: EpisodeType;
  /** Listening state. */
  listening?: ListeningFilter;
  /** Absent unless the user chose one. */
  sort?: EpisodeSort;
};

/** Longest search text that the backend accepts. */
export const maximumTextLength = 200;

function findValue<T extends string>(
  values: readonly T[],
  value: string | null,
) {
  return values.find(known => known === value);
}

/** Reads filters from URL parameters. Ignores invalid ones. */
export function readEpisodeFilters(params: URLSearchParams): EpisodeFilters {
  const season = params.get('season') ?? '';
  return {
    q: (params.get('q') ?? '').slice(0, maximumTextLength),
    topics: [...new Set(params.getAll('topic').filter(Boolean))].slice(0, 100),
    season: /^\d{1,6}$/.test(season) ? Number(season) : undefined,
    series: params.get('series') || undefined,
    type: findValue(episodeTypes, params.get('type')),
    listening: findValue(listeningFilters, params.get('listening')),
    sort: findValue(episodeSorts, params.get('sort')),
  };
}

/** Writes filters to URL parameters. Keeps unrelated ones. */
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

/** The sort order if the user has not chosen one. */
export function defaultSort(filters: Pick<EpisodeFilters, 'q'>): EpisodeSort {
  return filters.q.trim() ? 'relevance' : 'newest';
}

/** Whether any filter is set. The sort order is not a filter. */
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

/** Converts filters to a query for the backend. */
export function toEpisodeQuery(
  filters: EpisodeFilters,
  showId?: string,
): EpisodeQuery {
  const q = filters.q.trim();
  return {
    ...(showId && { show: [showId] }),
    ...(filters.topics.length && { topic: filters.topics }),
    ...(filters.season !== undefined && { season: [filters.season] }),
    // Series ids are only unique within a show.
    ...(filters.series && showId && { series: [filters.series] }),
    ...(filters.type && { type: [filters.type] }),
    ...(filters.listening && { listening: filters.listening }),
    ...(q && { q }),
    sort: filters.sort ?? defaultSort(filters),
  };
}

/**
 * The filters in the URL. A change adds a history entry, unless `replace` is
 * set, as it is while typing.
 */
export function useEpisodeFilters() {
  const [params, setParams] = useSearchParams();
  const shown = useSettled(params);
  const filters = useMemo(() => readEpisodeFilters(shown), [shown]);

  // The latest change, which the page may not show yet.
  const latest = useRef(params);
  useEffect(() => {
    latest.current = params;
  }, [params]);
  // `setParams` changes with each URL.
  const setLatest = useRef(setParams);
  setLatest.current = setParams;

  const change = useCallback(
    (changes: Partial<EpisodeFilters>, options?: { replace?: boolean }) => {
      const next = writeEpisodeFilters(latest.current, {
        ...readEpisodeFilters(latest.current),
        ...changes,
      });
      latest.current = next;
      // A new URL renders the whole app, which must not block typing.
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
 * The URL parameters, deferred after a change, so that the app and the list do
 * not render in one long task. On another page, its parameters apply at once.
 */
function useSettled(params: URLSearchParams): URLSearchParams {
  const { pathname } = useLocation();
  const [settled, setSettled] = useState({ pathname, params });
  useEffect(() => {
    startTransition(() => setSettled({ pathname, params }));
  }, [pathname, params]);
  return settled.pathname === pathname ? settled.params : params;
}
