import { TranscriptCue } from '@nerdout/backstage-plugin-podcast-common';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  findCueOfHit,
  noHits,
  findPartsOfCue,
  prepareSearch,
  searchCues,
  HitPart,
  SearchableCues,
} from './searchCues';

/** A part of a match to show. */
export type ShownPart = HitPart & { isChosen: boolean };

/** Searches the cues of a transcript. Calls `onShow` with the index of the cue to show. */
export function useSearch(
  cues: TranscriptCue[],
  onShow: (cue: number) => void,
) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const [searchable, setSearchable] = useState<SearchableCues>();
  // Deferred, so that searching does not block typing.
  const deferred = useDeferredValue(query);
  const isSearched = query.trim() !== '';

  useEffect(() => {
    if (!isSearched) return undefined;
    const controller = new AbortController();
    prepareSearch(cues, controller.signal).then(setSearchable, () => {
      // The search was cleared.
    });
    return () => {
      controller.abort();
      setSearchable(undefined);
    };
  }, [cues, isSearched]);

  const hits = useMemo(
    () => (searchable ? searchCues(searchable, deferred) : noHits),
    [searchable, deferred],
  );
  const count = hits.at.length;
  const current = Math.min(chosen, Math.max(0, count - 1));
  // Stable arrays, so that only cues with other matches render again.
  const shownParts = useMemo(() => {
    const known = new Map<number, ShownPart[] | undefined>();
    return (cue: number) => {
      if (!known.has(cue) && searchable && count > 0) {
        known.set(
          cue,
          findPartsOfCue(searchable, hits, cue)?.map(({ hit, start, end }) => ({
            start,
            end,
            isChosen: hit === current,
          })),
        );
      }
      return known.get(cue);
    };
  }, [searchable, hits, count, current]);
  const changeQuery = useCallback((text: string) => {
    setQuery(text);
    setChosen(0);
  }, []);

  const step = (by: number) => {
    if (searchable && count > 0) {
      const next = (current + by + count) % count;
      setChosen(next);
      onShow(findCueOfHit(searchable, hits, next));
    }
  };
  const latestStep = useRef(step);
  latestStep.current = step;
  return {
    query,
    hits,
    count,
    chosen: current,
    /** Whether the search is still running. */
    isPending: isSearched && (!searchable || deferred !== query),
    /** The index of the cue with the first match. */
    firstCue:
      searchable && count > 0 ? findCueOfHit(searchable, hits, 0) : undefined,
    setQuery: changeQuery,
    step: useCallback((by: number) => latestStep.current(by), []),
    getParts: shownParts,
  };
}
