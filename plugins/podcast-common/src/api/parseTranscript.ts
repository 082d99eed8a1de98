import { Transcript, TranscriptCue } from '../model';

/** Shorter ones are parsed in less time than a frame lasts. */
const SMALL = 300_000;

/** Characters that are parsed in one go. */
const SLICE = 250_000;

const pause = () => new Promise<void>(resolve => setTimeout(resolve, 0));

/**
 * Parses the answer with a transcript. Hours of speech are megabytes, which would hold up a page for as long as they are
 * parsed in one go; so their cues are parsed in slices.
 *
 * @throws `SyntaxError` for what is not JSON
 */
export async function parseTranscript(text: string): Promise<Transcript> {
  const key = '"cues":[';
  const start = text.indexOf(key) + key.length;
  if (text.length <= SMALL || start < key.length || !text.endsWith(']}')) {
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
    // Another order of the keys than that of this version's backend.
    return JSON.parse(text);
  }
}

/** Where one cue ends and the next begins, since cues hold no objects; unless it stands in what somebody says. */
const BORDER = '},{';

function parseSlice(text: string, from: number, end: number) {
  const parse = (to: number): TranscriptCue[] =>
    JSON.parse(`[${text.slice(from, to)}]`);
  const first = text.indexOf(BORDER, from + SLICE);
  if (first >= 0 && first < end) {
    try {
      return { cues: parse(first + 1), next: first + 2 };
    } catch {
      const border = borderBehind(text, from, first);
      if (border >= 0 && border < end) {
        return { cues: parse(border + 1), next: border + 2 };
      }
    }
  }
  return { cues: parse(end), next: end };
}

/** The first border behind a place that does not stand in a string. Goes over the text once. */
function borderBehind(text: string, from: number, place: number): number {
  let border = place;
  let open = text.indexOf('"', from);
  while (open >= 0 && border >= open) {
    const close = endOfString(text, open);
    if (border < close) {
      border = text.indexOf(BORDER, close);
    }
    open = text.indexOf('"', close + 1);
  }
  return border;
}

function endOfString(text: string, open: number): number {
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
