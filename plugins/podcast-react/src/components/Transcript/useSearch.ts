import type { TranscriptCue } from '@nerdout/backstage-plugin-podcast-common';
import { useDeferredValue, useMemo, useState } from 'react';
import { prepareSearch, searchCues, type HitPart } from './searchCues';

/** The search in the cues of a transcript; `onShow` is called with the cue of the match that is to be seen. */
export function useSearch(
  cues: TranscriptCue[],
  onShow: (cue: number) => void,
) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  // Long transcripts are not searched between two key strokes.
  const deferred = useDeferredValue(query);
  const isSearched = deferred.trim() !== '';
  const searchable = useMemo(
    () => (isSearched ? prepareSearch(cues) : undefined),
    [cues, isSearched],
  );
  const hits = useMemo(
    () => (searchable ? searchCues(searchable, deferred) : []),
    [searchable, deferred],
  );
  const current = Math.min(chosen, Math.max(0, hits.length - 1));
  const partsByCue = useMemo(() => {
    const parts = new Map<number, Array<HitPart & { isChosen: boolean }>>();
    hits.forEach((hit, index) =>
      hit.forEach(part => {
        const known = parts.get(part.cue) ?? [];
        known.push({ ...part, isChosen: index === current });
        parts.set(part.cue, known);
      }),
    );
    return parts;
  }, [hits, current]);
  return {
    query,
    hits,
    chosen: current,
    setQuery(text: string) {
      setQuery(text);
      setChosen(0);
    },
    step(by: number) {
      if (hits.length > 0) {
        const next = (current + by + hits.length) % hits.length;
        setChosen(next);
        onShow(hits[next][0].cue);
      }
    },
    partsOf: (cue: number) => partsByCue.get(cue),
  };
}
