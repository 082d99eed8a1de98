import { fold } from '@nerdout/backstage-plugin-podcast-common';

/** The part of a match in one cue, as indexes into the text of the cue. */
export type HitPart = { start: number; end: number };

/** The text of all cues, prepared for searching. */
export type SearchableCues = {
  /** The text in blocks, because joining millions of characters takes longer than searching them. */
  blocks: string[];
  /** Where each cue starts in the text. */
  starts: number[];
  /** Length of the text. */
  length: number;
  /** For cues whose folded text has other indexes: the index in the cue for each index of the folded text. */
  places: Map<number, number[]>;
};

/** The matches of a phrase. A match can start in one cue and end in a later one. */
export type Hits = {
  /** Where each match starts in the text, ascending. */
  at: number[];
  /** Length of each match. */
  length: number;
};

export const noHits: Hits = { at: [], length: 0 };

const maximumHits = 5_000;

/** How long cues are prepared without a pause, and after how many cues the clock is checked. */
const SLICE_MS = 5;
const sliceLength = 50;

/** Folds letter by letter, to map indexes back to the cue. */
function foldCue(text: string): { folded: string; places?: number[] } {
  if (/^[\0-\x7f]*$/.test(text)) {
    return { folded: text.toLowerCase() };
  }
  let folded = '';
  let isMoved = false;
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const letters = fold(character);
    for (let index = 0; index < letters.length; index += 1) {
      places.push(place + Math.min(index, character.length - 1));
    }
    folded += letters;
    isMoved ||= letters.length !== character.length;
    place += character.length;
  }
  return { folded, places: isMoved ? [...places, place] : undefined };
}

/** Prepares cues for searching, with pauses in which the page can respond. */
export async function prepareSearch(
  cues: ReadonlyArray<{ text: string }>,
  signal?: AbortSignal,
): Promise<SearchableCues> {
  const starts: number[] = [];
  const blocks: string[] = [];
  const places = new Map<number, number[]>();
  let length = 0;
  // Starts with a pause, because a key stroke started the search.
  let begin = -Infinity;
  for (let from = 0; from < cues.length; from += sliceLength) {
    if (performance.now() - begin > SLICE_MS) {
      await new Promise(resolve => setTimeout(resolve, 0));
      signal?.throwIfAborted();
      begin = performance.now();
    }
    const texts: string[] = [];
    let end = length;
    for (const { text } of cues.slice(from, from + sliceLength)) {
      const cue = foldCue(text);
      if (cue.places) {
        places.set(starts.length, cue.places);
      }
      starts.push(end);
      end += cue.folded.length + 1;
      texts.push(cue.folded.replace(/\s/g, ' '));
    }
    // `join` creates a flat string. A concatenated one would be flattened during the first search.
    const block = [...texts, ''].join(' ');
    blocks.push(block);
    length += block.length;
  }
  return { blocks, starts, length, places };
}

/** Finds a phrase, also across cues. */
export function searchCues({ blocks }: SearchableCues, query: string): Hits {
  const phrase = fold(query).trim().replace(/\s+/g, ' ');
  const at: number[] = [];
  /** Matches do not overlap. */
  let free = 0;
  const find = (text: string, begin: number, end: number) => {
    for (
      let found = text.indexOf(phrase, Math.max(0, free - begin));
      found >= 0 && found < end && at.length < maximumHits;
      found = text.indexOf(phrase, free - begin)
    ) {
      at.push(begin + found);
      free = begin + found + phrase.length;
    }
  };
  let begin = 0;
  for (let index = 0; phrase && index < blocks.length; index += 1) {
    const block = blocks[index];
    find(block, begin, block.length);
    // Matches that start here and end in a later block.
    const rest = block.slice(Math.max(0, block.length - phrase.length + 1));
    let after = '';
    for (
      let next = index + 1;
      after.length < phrase.length && next < blocks.length;
      next += 1
    ) {
      after += blocks[next].slice(0, phrase.length);
    }
    find(rest + after, begin + block.length - rest.length, rest.length);
    begin += block.length;
  }
  return { at, length: phrase.length };
}

/** The index of the cue in which a match starts. */
export function findCueOfHit(
  { starts }: SearchableCues,
  { at }: Hits,
  hit: number,
): number {
  return findLastUpTo(starts, at[hit]);
}

/** The parts of matches in a cue, with the index of each match; undefined if there are none. */
export function findPartsOfCue(
  { starts, length: textLength, places }: SearchableCues,
  { at, length }: Hits,
  cue: number,
): Array<HitPart & { hit: number }> | undefined {
  const begin = starts[cue];
  const end = (starts[cue + 1] ?? textLength) - 1;
  const parts: Array<HitPart & { hit: number }> = [];
  // The previous match can reach into this cue.
  let hit = Math.max(0, findLastUpTo(at, begin - length));
  for (; hit < at.length && at[hit] < end; hit += 1) {
    const from = Math.max(at[hit], begin);
    const to = Math.min(at[hit] + length, end);
    if (to > from) {
      parts.push({
        hit,
        ...toHitPart(places.get(cue), from - begin, to - begin),
      });
    }
  }
  return parts.length > 0 ? parts : undefined;
}

/** Maps a range back to the text of the cue, extended to whole letters with their accents. */
function toHitPart(
  places: number[] | undefined,
  start: number,
  end: number,
): HitPart {
  if (!places) {
    return { start, end };
  }
  let next = end;
  while (places[next] === places[end - 1]) {
    next += 1;
  }
  return { start: places[start], end: places[next] };
}

/** Index of the last number up to a limit in an ascending list; -1 if all are greater. */
function findLastUpTo(numbers: number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
