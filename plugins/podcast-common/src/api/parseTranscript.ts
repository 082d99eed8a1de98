import { Transcript, TranscriptCue } from '../model';

/** Shorter transcripts are parsed within a frame. */
const SMALL_LENGTH = 300_000;

/** Number of characters in a slice. */
const SLICE_LENGTH = 250_000;

const pause = () => new Promise<void>(resolve => setTimeout(resolve, 0));

/**
 * Parses a response with a transcript. Long transcripts are megabytes, so their cues are parsed in slices to keep the page
 * responsive.
 *
 * @throws `SyntaxError` for invalid JSON
 */
export async function parseTranscript(text: string): Promise<Transcript> {
  const key = '"cues":[';
  const start = text.indexOf(key) + key.length;
  if (
    text.length <= SMALL_LENGTH ||
    start < key.length ||
    !text.endsWith(']}')
  ) {
    return JSON.parse(text);
  }
  const end = text.length - 2;
  const cues: TranscriptCue[] = [];
  try {
    for (let from = start; from < end; ) {
      const slice = parseSlice(text, from, end);
      for (const cue of slice.cues) cues.push(cue);
      from = slice.next;
      await pause();
    }
    return { ...JSON.parse(`${text.slice(0, start)}]}`), cues };
  } catch {
    // The backend has another version, with another order of the keys.
    return JSON.parse(text);
  }
}

/** The border between two cues, unless it is inside a string. Cues contain no objects. */
const BORDER = '},{';

function parseSlice(text: string, from: number, end: number) {
  const parse = (to: number): TranscriptCue[] =>
    JSON.parse(`[${text.slice(from, to)}]`);
  const first = text.indexOf(BORDER, from + SLICE_LENGTH);
  if (first >= 0 && first < end) {
    try {
      return { cues: parse(first + 1), next: first + 2 };
    } catch {
      const border = findBorderOutsideStrings(text, from, first);
      if (border >= 0 && border < end) {
        return { cues: parse(border + 1), next: border + 2 };
      }
    }
  }
  return { cues: parse(end), next: end };
}

/** Finds the first border at or after a position that is not inside a string, in one pass. */
function findBorderOutsideStrings(
  text: string,
  from: number,
  place: number,
): number {
  let border = place;
  let open = text.indexOf('"', from);
  while (open >= 0 && border >= open) {
    const close = findEndOfString(text, open);
    if (border < close) {
      border = text.indexOf(BORDER, close);
    }
    open = text.indexOf('"', close + 1);
  }
  return border;
}

function findEndOfString(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && isEscaped(text, close)) {
    close = text.indexOf('"', close + 1);
  }
  return close < 0 ? text.length : close;
}

function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text[start - 1] === '\\') {
    start -= 1;
  }
  return (at - start) % 2 === 1;
}
