/** A stretch of one cue that belongs to a match; characters of its text. */
export type HitPart = { cue: number; start: number; end: number };

/** A match; it can begin in one cue and end in a later one. */
export type Hit = HitPart[];

/** The text of all cues, made ready to be searched many times. */
export type SearchableCues = {
  text: string;
  /** Where each cue begins in the text. */
  starts: number[];
};

const maximumHits = 5_000;

/** Case and accents do not matter; the length stays, so that places in the folded text are places in the text. */
function fold(text: string): string {
  return /[^ -~]/.test(text)
    ? Array.from({ length: text.length }, (_, index) => {
        const folded = text[index].normalize('NFD')[0].toLowerCase();
        return folded.length === 1 ? folded : text[index];
      }).join('')
    : text.toLowerCase();
}

export function prepareSearch(
  cues: ReadonlyArray<{ text: string }>,
): SearchableCues {
  const starts: number[] = [];
  let length = 0;
  const texts = cues.map(({ text }) => {
    starts.push(length);
    length += text.length + 1;
    return fold(text).replace(/\s/g, ' ');
  });
  return { text: texts.join(' '), starts };
}

/** Finds a phrase, also where cues cut through it. */
export function searchCues(
  { text, starts }: SearchableCues,
  query: string,
): Hit[] {
  const wanted = fold(query.normalize('NFC')).trim().replace(/\s+/g, ' ');
  const hits: Hit[] = [];
  if (!wanted) {
    return hits;
  }
  let cue = 0;
  for (
    let at = text.indexOf(wanted);
    at >= 0 && hits.length < maximumHits;
    at = text.indexOf(wanted, at + wanted.length)
  ) {
    const end = at + wanted.length;
    while (cue + 1 < starts.length && starts[cue + 1] <= at) {
      cue += 1;
    }
    const hit: Hit = [];
    for (
      let part = cue;
      part < starts.length && starts[part] < end;
      part += 1
    ) {
      const cueEnd = (starts[part + 1] ?? text.length + 1) - 1;
      const from = Math.max(at, starts[part]);
      const to = Math.min(end, cueEnd);
      if (to > from) {
        hit.push({
          cue: part,
          start: from - starts[part],
          end: to - starts[part],
        });
      }
    }
    hits.push(hit);
  }
  return hits;
}
