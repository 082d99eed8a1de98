import { decode } from 'html-entities';
import { parseText } from 'media-captions';
import type { TranscriptSegment } from '../model';
import { quote } from '../warnings';
import type { Warn } from '../warnings';
import { removeCarriedLines } from './rolling';
import type { Cue } from './rolling';
import { maxSegments, toSegment, splitSpeaker } from './segments';

const time =
  '(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})(?!\\d)(?:[.,:;](\\d{1,9}))?';
/**
 * Timing lines, with the comma of SRT, the full stop of WebVTT or another separator, numbers of any width, and any kind of
 * dash.
 */
const timing = new RegExp(`^\\s*${time}\\s*(?:[-–—−]{1,2}>|→)\\s*${time}(.*)$`);
/** A line that should be a timing line. */
const likeTiming = /^\s*\d[^→>]{0,40}(?:[-–—−]{1,2}>|→)/;
/** The end of cues with this length has no meaning. */
const noLength = 0.001;
const voice = /<v(?:\.[^\s<>]{0,100})?\s+([^<>]{1,200})>/g;

/** Parses WebVTT and SRT, which is treated as WebVTT without its first line. */
export async function readCaptions(
  text: string,
  warn: Warn,
): Promise<TranscriptSegment[]> {
  const parsed = await parseText(toWebVtt(text, warn), { type: 'vtt' });
  const cues = parsed.cues.slice(0, maxSegments).map((cue): Cue => {
    const { startTime, endTime } = cue;
    return {
      startSeconds: startTime,
      endSeconds: endTime - startTime > noLength * 1.5 ? endTime : undefined,
      lines: splitVoices(cue.text).flatMap(part =>
        part.text
          .split('\n')
          .map(line => ({ ...part, text: line.replace(/\s+/g, ' ').trim() }))
          .filter(line => line.text !== ''),
      ),
    };
  });
  cues.sort((a, b) => a.startSeconds - b.startSeconds);
  return removeCarriedLines(cues.filter(({ lines }) => lines.length > 0))
    .map(toSegment)
    .filter((made): made is TranscriptSegment => made !== undefined)
    .slice(0, maxSegments);
}

/** Converts a document to strict WebVTT: timing lines, blank lines around the header and before cues, no cue numbers. */
function toWebVtt(text: string, warn: Warn): string {
  const lines = text.split(/\r\n|\r|\n/);
  const isWebVtt = /^WEBVTT/i.test(lines[0]);
  const body: string[] = [];
  let hasCue = false;
  for (const line of isWebVtt ? lines.slice(1) : lines) {
    const hasArrow = /[>→]/.test(line);
    const match = hasArrow ? timing.exec(line) : null;
    if (hasArrow && !match && likeTiming.test(line)) {
      warn('bad-cue', 'transcript', `${quote(line)} is not a valid cue time`);
    }
    if (match) {
      dropCueNumber(body, !isWebVtt || hasCue);
      body.push('', toTimingLine(match, isWebVtt));
      hasCue = true;
    } else if (isWebVtt || !hasCue || line.trim() !== '') {
      // In SRT, everything up to the next cue is text, including blank lines.
      body.push(isWebVtt ? line : line.replace(/\{\\[^{}]{0,100}\}/g, ''));
    }
  }
  return ['WEBVTT', '', ...body].join('\n');
}

/** Removes the number of the next cue, and blank lines before it. */
function dropCueNumber(body: string[], mayBeNumbered: boolean): void {
  if (mayBeNumbered && /^\s*\d{1,9}\s*$/.test(body.at(-1) ?? '')) {
    body.pop();
  }
}

/** Formats a timing line. A cue that ends before it starts gets the shortest length. */
function toTimingLine(match: RegExpExecArray, isWebVtt: boolean): string {
  const [, h1, m1, s1, f1 = '0', h2, m2, s2, f2 = '0', settings] = match;
  const start = toSeconds(h1, m1, s1, f1);
  const isBackwards = toSeconds(h2, m2, s2, f2) <= start;
  const from = formatTime(h1, m1, s1, f1);
  const to = isBackwards ? addShortestTime(start) : formatTime(h2, m2, s2, f2);
  return `${from} --> ${to}${isWebVtt ? settings : ''}`;
}

function toSeconds(hours = '0', minutes = '0', whole = '0', fraction = '0') {
  return (
    Number(hours) * 3600 +
    Number(minutes) * 60 +
    Number(whole) +
    Number(`0.${fraction}`)
  );
}

/** Returns the shortest time after another one. */
function addShortestTime(start: number): string {
  const milliseconds = Math.round((start + noLength) * 1000);
  const whole = Math.floor(milliseconds / 1000);
  return formatTime(
    String(Math.floor(whole / 3600)),
    String(Math.floor(whole / 60) % 60),
    String(whole % 60),
    String(milliseconds % 1000).padStart(3, '0'),
  );
}

function formatTime(hours = '0', minutes = '0', seconds = '0', fraction = '0') {
  const two = (value: string) => value.padStart(2, '0');
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  return `${two(hours)}:${two(minutes)}:${two(seconds)}.${milliseconds}`;
}

/** Splits the text of a cue by speaker: voice tags of WebVTT, or a name and a colon as in SRT. */
function splitVoices(text: string): { speaker?: string; text: string }[] {
  const parts: { speaker?: string; text: string }[] = [];
  let speaker: string | undefined;
  let from = 0;
  for (const match of text.matchAll(voice)) {
    parts.push({ speaker, text: toPlainText(text.slice(from, match.index)) });
    speaker = toPlainText(match[1]);
    from = match.index + match[0].length;
  }
  parts.push({ speaker, text: toPlainText(text.slice(from)) });
  return parts
    .filter(part => part.text.trim() !== '')
    .map(part => (part.speaker ? part : splitSpeaker(part.text.trim())));
}

function toPlainText(text: string): string {
  const withoutTags = text.replace(/<[^<>]{0,500}>/g, '');
  return decode(withoutTags, { level: 'html5', scope: 'strict' });
}
