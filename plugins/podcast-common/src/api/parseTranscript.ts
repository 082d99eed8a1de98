import type { Transcript, TranscriptCue } from '../model';

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

function parseSlice(text: string, from: number, end: number) {
  // Cues hold no objects, so this is where one ends and the next begins, unless it stands in what somebody says.
  const border = '},{';
  let at = text.indexOf(border, from + SLICE);
  while (at >= 0 && at < end) {
    try {
      const cues: TranscriptCue[] = JSON.parse(`[${text.slice(from, at + 1)}]`);
      return { cues, next: at + 2 };
    } catch {
      at = text.indexOf(border, at + 1);
    }
  }
  const cues: TranscriptCue[] = JSON.parse(`[${text.slice(from, end)}]`);
  return { cues, next: end };
}
