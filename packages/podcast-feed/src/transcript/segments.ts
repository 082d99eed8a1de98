import type { TranscriptSegment } from '../model';
import { withoutControls } from '../values/controls';
import { defined } from '../values/defined';

/** Segments that are kept of one transcript. */
export const maxSegments = 100_000;

/** `Ann Lee: Hello`, `ANN: Hello`, `>> Ann: Hello` and `[Ann] Hello`. */
const namedSpeaker =
  /^(?:>>\s*)?(?:\[([^[\]:]{1,40})\]:?|((?:\p{Lu}|Speaker\s)[\p{L}\p{N}.'’\-]*(?:\s[\p{Lu}\p{N}][\p{L}\p{N}.'’\-]*){0,3}):)\s+(?=\S)/u;

/** Splits the name of a speaker off the start of a text. */
export function splitSpeaker(text: string): { speaker?: string; text: string } {
  const match = namedSpeaker.exec(text);
  const speaker = match && (match[1] ?? match[2]).trim();
  return match && speaker
    ? { speaker, text: text.slice(match[0].length) }
    : { text };
}

/** A segment without what is blank; undefined where there is no text. */
export function segment(raw: TranscriptSegment): TranscriptSegment | undefined {
  const text = withoutControls(raw.text).replace(/\s+/g, ' ').trim();
  return text
    ? defined({
        startSeconds: raw.startSeconds,
        endSeconds: raw.endSeconds,
        speaker: raw.speaker?.replace(/\s+/g, ' ').trim() || undefined,
        text,
      })
    : undefined;
}
