import type { TranscriptSegment } from '../model';
import { parseClock } from '../values/clock';
import { withoutControls } from '../values/controls';
import { defined } from '../values/defined';

/** Maximum number of segments of a transcript. */
export const maxSegments = 100_000;

/** `Ann Lee: Hello`, `ANN: Hello`, `>> Ann: Hello` and `[Ann] Hello`. */
const namedSpeaker =
  /^(?:>>\s*)?(?:\[([^[\]:]{1,40})\]:?|((?:\p{Lu}|Speaker\s)[\p{L}\p{N}.'’\-]*(?:\s[\p{Lu}\p{N}][\p{L}\p{N}.'’\-]*){0,3}):)\s+(?=\S)/u;

/** First words before a colon or in brackets that are not names: `Note`, `Music playing`. */
const noNames = words(`
  also attention beware caution chapter clarification conclusion correction credits date definition disclaimer episode example
  fact finally first firstly http https important intro keywords link links location next note notes outro outtake part postscript
  problem quote reason recap remark remember result second secondly section season solution source sources spoiler step subject
  summary that the then there these third this those tip title today topic topics trailer transcript transcription translation
  update warning what when where which why
  applause background beep blank chatter cheering clapping cough coughing coughs crosstalk inaudible indistinct laughing laughs
  laughter music noise pause sigh sighs silence singing sound unclear unintelligible
  achtung anmerkung applaus beifall beispiel fazit gelächter hinweis kapitel lachen musik quelle tipp wichtig zusammenfassung
  aplausos ejemplo música nota resumen risas applaudissements exemple musique remarque rires résumé
`);
/** Words that can start a name, but are not a name alone: `So`, but not `So Young`. */
const noNamesAlone = words(`
  an and as at because besides but by for foreign from how if in is it last later my no not now oh okay on one option or our
  point ps so time to tomorrow well with yes yesterday you your ende grund und y et
`);

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

function isName(value: string): boolean {
  const lower = value.trim().toLowerCase();
  const [first] = lower.split(/[\s.,]/, 1);
  return !noNames.has(first) && !noNamesAlone.has(lower);
}

/** Splits a text into the name of its speaker and the rest. */
export function splitSpeaker(text: string): { speaker?: string; text: string } {
  const match = namedSpeaker.exec(text);
  const speaker = match && (match[1] ?? match[2]).trim();
  return match && speaker && isName(speaker)
    ? { speaker, text: text.slice(match[0].length) }
    : { text };
}

const time = '(?:\\d{1,2}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?';
/** `[00:05] Hello`, `00:05 - Ann: Hello`. */
const leadingTime = new RegExp(
  `^[[(]?(${time})[\\])]?(?:\\s*[-–—|:]\\s*|\\s+|(?<=[\\])]))(?=\\S)`,
);
/** `Ann Lee (00:05): Hello`, or a separate line with name and time. */
const timedSpeaker = new RegExp(
  `^([\\p{L}\\d][\\p{L}\\p{N}.'’ -]{0,40}?),?\\s*(?:[[(](${time})[\\])]:?|(${time}))\\s*(?:\\n|(?<=[\\]):])\\s|(?<=:)\\s)\\s*(?=\\S)`,
  'u',
);

/**
 * Splits a paragraph into name, time and the rest.
 *
 * @growth
 */
export function splitTimed(text: string): TranscriptSegment {
  const named = timedSpeaker.exec(text);
  if (named && isName(named[1])) {
    const [whole, speaker, bracketed, bare] = named;
    const startSeconds = parseClock(bracketed ?? bare);
    return { startSeconds, speaker, text: text.slice(whole.length) };
  }
  const timed = leadingTime.exec(text);
  if (!timed) {
    return splitSpeaker(text);
  }
  const rest = splitSpeaker(text.slice(timed[0].length));
  return { startSeconds: parseClock(timed[1]), ...rest };
}

/**
 * Parses paragraphs. Times only count if several paragraphs have one and they ascend, because a paragraph can also start with
 * a time that someone mentions.
 */
export function readParagraphs(paragraphs: string[]): TranscriptSegment[] {
  const timed = paragraphs.map(splitTimed);
  const starts = timed.flatMap(({ startSeconds }) => startSeconds ?? []);
  const isTimed =
    starts.length > 1 &&
    starts.every((start, index) => index === 0 || start >= starts[index - 1]);
  return isTimed ? timed : paragraphs.map(splitSpeaker);
}

/** Removes blank fields of a segment; undefined if it has no text. */
export function toSegment(
  raw: TranscriptSegment,
): TranscriptSegment | undefined {
  const text = toOneLine(raw.text);
  return text
    ? defined({
        startSeconds: raw.startSeconds,
        endSeconds: raw.endSeconds,
        speaker: raw.speaker && (toOneLine(raw.speaker) || undefined),
        text,
      })
    : undefined;
}

function toOneLine(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ').trim();
}
