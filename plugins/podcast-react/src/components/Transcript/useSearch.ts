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
  cueOfHit,
  noHits,
  partsOfCue,
  prepareSearch,
  searchCues,
  HitPart,
  SearchableCues,
} from './searchCues';

/** A part of a match, as it is shown. */
export type ShownPart = HitPart & { isChosen: boolean };

/** The search in the cues of a transcript; `onShow` is called with the cue of the match that is to be seen. */
export function useSearch(
  cues: TranscriptCue[],
  onShow: (cue: number) => void,
) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const [searchable, setSearchable] = useState<SearchableCues>();
  // Long transcripts are not searched between two key strokes.
  const deferred = useDeferredValue(query);
  const isSearched = query.trim() !== '';

  useEffect(() => {
    if (!isSearched) return undefined;
    const controller = new AbortController();
    prepareSearch(cues, controller.signal).then(setSearchable, () => {
      // Nobody searches any more.
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
  // The same array as long as the same is marked: a line is rendered again only for another one.
  const shownParts = useMemo(() => {
    const known = new Map<number, ShownPart[] | undefined>();
    return (cue: number) => {
      if (!known.has(cue) && searchable && count > 0) {
        known.set(
          cue,
          partsOfCue(searchable, hits, cue)?.map(({ hit, start, end }) => ({
            start,
            end,
            isChosen: hit === current,
          })),
        );
      }
      return known.get(cue);
    };
  }, [searchable, hits, count, current]);
  const setQueryAnew = useCallback((text: string) => {
    setQuery(text);
    setChosen(0);
  }, []);

  const step = (by: number) => {
    if (searchable && count > 0) {
      const next = (current + by + count) % count;
      setChosen(next);
      onShow(cueOfHit(searchable, hits, next));
    }
  };
  const latestStep = useRef(step);
  latestStep.current = step;
  return {
    query,
    hits,
    count,
    chosen: current,
    /** Whether the matches are not known yet. */
    isPending: isSearched && (!searchable || deferred !== query),
    /** The cue of the first match. */
    firstCue:
      searchable && count > 0 ? cueOfHit(searchable, hits, 0) : undefined,
    setQuery: setQueryAnew,
    step: useCallback((by: number) => latestStep.current(by), []),
    partsOf: shownParts,
  };
}
