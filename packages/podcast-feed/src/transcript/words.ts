import type { TranscriptSegment } from '../model';

/** Only a transcript that is nearly all single words is one by the word. */
const leastShare = 0.8;
const leastSegments = 4;
/** Seconds that what is joined may last, and that may lie between two words of it. */
const longest = 10;
const longestPause = 2;
const mostCharacters = 400;
/** Scripts that put no space between words: there, what has no space may be a sentence. */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const endsSentence = /[.!?…]["'”’»)\]]?$/;
const startsWithMark = /^[,.;:!?…%)\]}»”]/;

/** Joins a transcript that has a segment for each word to what one speaker says, up to a sentence or some seconds. */
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

/** A word without a speaker is of whoever speaks. */
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
