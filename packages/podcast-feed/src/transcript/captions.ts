import { decode } from 'html-entities';
import { parseText } from 'media-captions';
import type { TranscriptSegment } from '../model';
import { maxSegments, segment, splitSpeaker } from './segments';

/** Timing lines, with the comma of SRT or the full stop of WebVTT, numbers of any width, and dashes of any kind. */
const timing =
  /^\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?\s*(?:[-–—−]{1,2}>|→)\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?(.*)$/;
/** Parts of a cue of this length have no end that means something. */
const noLength = 0.001;
const voice = /<v(?:\.[^\s<>]{0,100})?\s+([^<>]{1,200})>/g;

/** Reads WebVTT and SRT, which is treated as WebVTT without its first line. */
export async function readCaptions(text: string): Promise<TranscriptSegment[]> {
  const { cues } = await parseText(asWebVtt(text), { type: 'vtt' });
  const segments: TranscriptSegment[] = [];
  for (const cue of cues) {
    for (const part of voices(cue.text)) {
      const length = cue.endTime - cue.startTime;
      const made = segment({
        startSeconds: cue.startTime,
        endSeconds: length > noLength * 1.5 ? cue.endTime : undefined,
        ...part,
      });
      if (made && segments.length < maxSegments) {
        segments.push(made);
      }
    }
  }
  return segments.sort((a, b) => (a.startSeconds ?? 0) - (b.startSeconds ?? 0));
}

/** A document as WebVTT wants it: timing lines, blank lines around the header and before cues, and no numbers of cues. */
function asWebVtt(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const isWebVtt = /^WEBVTT/i.test(lines[0]);
  const body: string[] = [];
  let hasCue = false;
  for (const line of isWebVtt ? lines.slice(1) : lines) {
    const match = /[>→]/.test(line) ? timing.exec(line) : null;
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
  const start = secondsOf(h1, m1, s1, f1);
  const isBackwards = secondsOf(h2, m2, s2, f2) <= start;
  const from = clock(h1, m1, s1, f1);
  const to = isBackwards ? after(start) : clock(h2, m2, s2, f2);
  return `${from} --> ${to}${isWebVtt ? settings : ''}`;
}

function secondsOf(hours = '0', minutes = '0', whole = '0', fraction = '0') {
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
  return `${two(hours)}:${two(minutes)}:${two(seconds)}.${fraction.padEnd(
    3,
    '0',
  )}`;
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
