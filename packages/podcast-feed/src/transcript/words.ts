import type { TranscriptSegment } from '../model';

/** A transcript is word by word if at least this share of its segments are single words. */
const leastShare = 0.8;
const leastSegments = 4;
/** Maximum seconds of joined words, and between two of them. */
const longest = 10;
const longestPause = 2;
const mostCharacters = 400;
/** Scripts without spaces between words, where text without spaces can be a sentence. */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const endsSentence = /[.!?…]["'”’»)\]]?$/;
const startsWithMark = /^[,.;:!?…%)\]}»”]/;

/** Joins the segments of a word-by-word transcript by speaker, up to a sentence or some seconds. */
export function joinWords(segments: TranscriptSegment[]): TranscriptSegment[] {
  const words = segments.filter(isWord).length;
  if (segments.length < leastSegments || words < segments.length * leastShare) {
    return segments;
  }
  const joined: TranscriptSegment[] = [];
  for (const word of segments) {
    const last = joined.at(-1);
    if (last && belongsTo(last, word)) {
      const space = startsWithMark.test(word.text) ? '' : ' ';
      last.text += `${space}${word.text}`;
      last.endSeconds = word.endSeconds ?? last.endSeconds;
    } else {
      joined.push({ ...word });
    }
  }
  return joined;
}

function isWord({ text }: TranscriptSegment): boolean {
  return text.length <= 40 && !/\s/.test(text) && !withoutSpaces.test(text);
}

/** Whether a word belongs to the last segment. A word without a speaker belongs to the current one. */
function belongsTo(last: TranscriptSegment, word: TranscriptSegment): boolean {
  const start = last.startSeconds ?? 0;
  const now = word.startSeconds ?? last.endSeconds ?? start;
  const isMark = startsWithMark.test(word.text);
  return (
    (word.speaker === undefined || word.speaker === last.speaker) &&
    (isMark || !endsSentence.test(last.text)) &&
    last.text.length + word.text.length < mostCharacters &&
    (word.endSeconds ?? now) - start <= longest &&
    now - (last.endSeconds ?? start) <= longestPause
  );
}
