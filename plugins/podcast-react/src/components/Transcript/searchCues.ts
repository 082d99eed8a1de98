/** A stretch of one cue that belongs to a match; characters of its text. */
export type HitPart = { start: number; end: number };

/** The text of all cues, made ready to be searched many times. */
export type SearchableCues = {
  /** The text in pieces: to put millions of characters into one takes longer than to search them. */
  blocks: string[];
  /** Where each cue begins in the text. */
  starts: number[];
  /** Characters of the text. */
  length: number;
};

/** The matches of a phrase. A match can begin in one cue and end in a later one. */
export type Hits = {
  /** Where each of them begins in the text of all cues, ascending. */
  at: number[];
  /** Characters of each. */
  length: number;
};

export const noHits: Hits = { at: [], length: 0 };

const maximumHits = 5_000;

/** For so long cues are made ready in one go; and how many, before the clock is asked. */
const SLICE_MS = 5;
const sliceLength = 50;

/** Case and accents do not matter; the length stays, so that places in the folded text are places in the text. */
function fold(text: string): string {
  return text
    .replace(/[^ -~]/g, character => {
      const folded = character.normalize('NFD')[0].toLowerCase();
      return folded.length === 1 ? folded : character;
    })
    .toLowerCase();
}

/** Makes cues ready in slices, between which the page can do something else. */
export async function prepareSearch(
  cues: ReadonlyArray<{ text: string }>,
  signal?: AbortSignal,
): Promise<SearchableCues> {
  const starts: number[] = [];
  const blocks: string[] = [];
  let length = 0;
  // Not together with the key stroke that began the search.
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
      starts.push(end);
      end += text.length + 1;
      texts.push(fold(text).replace(/\s/g, ' '));
    }
    // Joined, it is one piece in memory, too. One that is put together step by step the first search would have to make one.
    const block = [...texts, ''].join(' ');
    blocks.push(block);
    length += block.length;
  }
  return { blocks, starts, length };
}

/** Finds a phrase, also where cues cut through it. */
export function searchCues({ blocks }: SearchableCues, query: string): Hits {
  const wanted = fold(query.normalize('NFC')).trim().replace(/\s+/g, ' ');
  const at: number[] = [];
  /** Matches do not overlap. */
  let free = 0;
  const find = (text: string, begin: number, end: number) => {
    for (
      let found = text.indexOf(wanted, Math.max(0, free - begin));
      found >= 0 && found < end && at.length < maximumHits;
      found = text.indexOf(wanted, free - begin)
    ) {
      at.push(begin + found);
      free = begin + found + wanted.length;
    }
  };
  let begin = 0;
  for (let index = 0; wanted && index < blocks.length; index += 1) {
    const block = blocks[index];
    find(block, begin, block.length);
    // What begins here and ends in a later one.
    const rest = block.slice(Math.max(0, block.length - wanted.length + 1));
    let after = '';
    for (
      let next = index + 1;
      after.length < wanted.length && next < blocks.length;
      next += 1
    ) {
      after += blocks[next].slice(0, wanted.length);
    }
    find(rest + after, begin + block.length - rest.length, rest.length);
    begin += block.length;
  }
  return { at, length: wanted.length };
}

/** The cue in which a match begins. */
export function cueOfHit(
  { starts }: SearchableCues,
  { at }: Hits,
  hit: number,
): number {
  return lastUpTo(starts, at[hit]);
}

/** The parts of matches that stand in a cue, with the position of the match among all; undefined where there are none. */
export function partsOfCue(
  { starts, length: textLength }: SearchableCues,
  { at, length }: Hits,
  cue: number,
): Array<HitPart & { hit: number }> | undefined {
  const begin = starts[cue];
  const end = (starts[cue + 1] ?? textLength) - 1;
  const parts: Array<HitPart & { hit: number }> = [];
  // The one before can reach into this cue.
  let hit = Math.max(0, lastUpTo(at, begin - length));
  for (; hit < at.length && at[hit] < end; hit += 1) {
    const from = Math.max(at[hit], begin);
    const to = Math.min(at[hit] + length, end);
    if (to > from) {
      parts.push({ hit, start: from - begin, end: to - begin });
    }
  }
  return parts.length > 0 ? parts : undefined;
}

/** Index of the last of ascending numbers that is not greater than a limit; -1 where all are. */
function lastUpTo(numbers: number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
