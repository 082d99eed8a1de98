import { decode } from 'html-entities';
import { parseText } from 'media-captions';
import type { TranscriptSegment } from '../model';
import { quote } from '../warnings';
import type { Warn } from '../warnings';
import { withoutCarriedLines } from './rolling';
import type { Cue } from './rolling';
import { maxSegments, segment, splitSpeaker } from './segments';

const time =
  '(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})(?!\\d)(?:[.,:;](\\d{1,9}))?';
/**
 * Timing lines, with the comma of SRT, the full stop of WebVTT or what else divides seconds, numbers of any width, and
 * dashes of any kind.
 */
const timing = new RegExp(`^\\s*${time}\\s*(?:[-–—−]{1,2}>|→)\\s*${time}(.*)$`);
/** What should be a timing line. */
const likeTiming = /^\s*\d[^→>]{0,40}(?:[-–—−]{1,2}>|→)/;
/** Parts of a cue of this length have no end that means something. */
const noLength = 0.001;
const voice = /<v(?:\.[^\s<>]{0,100})?\s+([^<>]{1,200})>/g;

/** Reads WebVTT and SRT, which is treated as WebVTT without its first line. */
export async function readCaptions(
  text: string,
  warn: Warn,
): Promise<TranscriptSegment[]> {
  const parsed = await parseText(asWebVtt(text, warn), { type: 'vtt' });
  const cues = parsed.cues.slice(0, maxSegments).map((cue): Cue => {
    const { startTime, endTime } = cue;
    return {
      startSeconds: startTime,
      endSeconds: endTime - startTime > noLength * 1.5 ? endTime : undefined,
      lines: voices(cue.text).flatMap(part =>
        part.text
          .split('\n')
          .map(line => ({ ...part, text: line.replace(/\s+/g, ' ').trim() }))
          .filter(line => line.text !== ''),
      ),
    };
  });
  cues.sort((a, b) => a.startSeconds - b.startSeconds);
  return withoutCarriedLines(cues.filter(({ lines }) => lines.length > 0))
    .map(segment)
    .filter((made): made is TranscriptSegment => made !== undefined)
    .slice(0, maxSegments);
}

/** A document as WebVTT wants it: timing lines, blank lines around the header and before cues, and no numbers of cues. */
function asWebVtt(text: string, warn: Warn): string {
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
      body.push('', timingLine(match, isWebVtt));
      hasCue = true;
    } else if (isWebVtt || !hasCue || line.trim() !== '') {
      // In SRT everything up to the next cue is text, whatever blank lines there are.
      body.push(isWebVtt ? line : line.replace(/\{\\[^{}]{0,100}\}/g, ''));
    }
  }
  return ['WEBVTT', '', ...body].join('\n');
}

/** Takes away the number of the cue that begins, and blank lines before it. */
function dropCueNumber(body: string[], mayBeNumbered: boolean): void {
  if (mayBeNumbered && /^\s*\d{1,9}\s*$/.test(body.at(-1) ?? '')) {
    body.pop();
  }
}

/** One that ends before it starts has no length that means something. */
function timingLine(match: RegExpExecArray, isWebVtt: boolean): string {
  const [, h1, m1, s1, f1 = '0', h2, m2, s2, f2 = '0', settings] = match;
  const start = toSeconds(h1, m1, s1, f1);
  const isBackwards = toSeconds(h2, m2, s2, f2) <= start;
  const from = clock(h1, m1, s1, f1);
  const to = isBackwards ? after(start) : clock(h2, m2, s2, f2);
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

/** The shortest time after another. */
function after(start: number): string {
  const milliseconds = Math.round((start + noLength) * 1000);
  const whole = Math.floor(milliseconds / 1000);
  return clock(
    String(Math.floor(whole / 3600)),
    String(Math.floor(whole / 60) % 60),
    String(whole % 60),
    String(milliseconds % 1000).padStart(3, '0'),
  );
}

function clock(hours = '0', minutes = '0', seconds = '0', fraction = '0') {
  const two = (value: string) => value.padStart(2, '0');
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  return `${two(hours)}:${two(minutes)}:${two(seconds)}.${milliseconds}`;
}

/** The text of a cue by speaker: voice tags of WebVTT, or a name and a colon as SRT has it. */
function voices(text: string): { speaker?: string; text: string }[] {
  const parts: { speaker?: string; text: string }[] = [];
  let speaker: string | undefined;
  let from = 0;
  for (const match of text.matchAll(voice)) {
    parts.push({ speaker, text: plain(text.slice(from, match.index)) });
    speaker = plain(match[1]);
    from = match.index + match[0].length;
  }
  parts.push({ speaker, text: plain(text.slice(from)) });
  return parts
    .filter(part => part.text.trim() !== '')
    .map(part => (part.speaker ? part : splitSpeaker(part.text.trim())));
}

function plain(text: string): string {
  const withoutTags = text.replace(/<[^<>]{0,500}>/g, '');
  return decode(withoutTags, { level: 'html5', scope: 'strict' });
}
