import type { TranscriptSegment } from '../model';
import { parseClock } from '../values/clock';
import { withoutControls } from '../values/controls';
import { defined } from '../values/defined';

/** Segments that are kept of one transcript. */
export const maxSegments = 100_000;

/** `Ann Lee: Hello`, `ANN: Hello`, `>> Ann: Hello` and `[Ann] Hello`. */
const namedSpeaker =
  /^(?:>>\s*)?(?:\[([^[\]:]{1,40})\]:?|((?:\p{Lu}|Speaker\s)[\p{L}\p{N}.'’\-]*(?:\s[\p{Lu}\p{N}][\p{L}\p{N}.'’\-]*){0,3}):)\s+(?=\S)/u;

/** Words that stand before a colon or in brackets and name nobody, with others behind them or alone: `Note`, `Music playing`. */
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
/** Words that may start a name, but are none alone: `So`, but not `So Young`. */
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

/** Splits the name of a speaker off the start of a text. */
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
/** `Ann Lee (00:05): Hello`, and a line of its own with name and time. */
const timedSpeaker = new RegExp(
  `^([\\p{L}\\d][\\p{L}\\p{N}.'’ -]{0,40}?),?\\s*(?:[[(](${time})[\\])]:?|(${time}))\\s*(?:\\n|(?<=[\\]):])\\s|(?<=:)\\s)\\s*(?=\\S)`,
  'u',
);

/**
 * Splits name and time, where they are told, off the start of a paragraph.
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
 * Reads paragraphs. Times count only where several have one and they ascend, since a paragraph may also start with a time
 * that somebody speaks of.
 */
export function readParagraphs(paragraphs: string[]): TranscriptSegment[] {
  const timed = paragraphs.map(splitTimed);
  const starts = timed.flatMap(({ startSeconds }) => startSeconds ?? []);
  const isTimed =
    starts.length > 1 &&
    starts.every((start, index) => index === 0 || start >= starts[index - 1]);
  return isTimed ? timed : paragraphs.map(splitSpeaker);
}

/** A segment without what is blank; undefined where there is no text. */
export function segment(raw: TranscriptSegment): TranscriptSegment | undefined {
  const text = oneLine(raw.text);
  return text
    ? defined({
        startSeconds: raw.startSeconds,
        endSeconds: raw.endSeconds,
        speaker: raw.speaker && (oneLine(raw.speaker) || undefined),
        text,
      })
    : undefined;
}

function oneLine(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ').trim();
}
