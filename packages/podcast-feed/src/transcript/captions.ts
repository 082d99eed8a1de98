import { decode } from 'html-entities';
import { parseText } from 'media-captions';
import type { TranscriptSegment } from '../model';
import { maxSegments, segment, splitSpeaker } from './segments';

/** Timing lines, with the comma of SRT or the full stop of WebVTT, and with hours, minutes and seconds of any width. */
const timing =
  /^\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?\s*-{1,2}>\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?(.*)$/;
const voice = /<v(?:\.[^\s<>]{0,100})?\s+([^<>]{1,200})>/g;

/** Reads WebVTT and SRT, which is treated as WebVTT without its first line. */
export async function readCaptions(text: string): Promise<TranscriptSegment[]> {
  const { cues } = await parseText(asWebVtt(text), { type: 'vtt' });
  const segments: TranscriptSegment[] = [];
  for (const cue of cues) {
    for (const part of voices(cue.text)) {
      const made = segment({
        startSeconds: cue.startTime,
        endSeconds: cue.endTime,
        ...part,
      });
      if (made && segments.length < maxSegments) {
        segments.push(made);
      }
    }
  }
  return segments.sort((a, b) => (a.startSeconds ?? 0) - (b.startSeconds ?? 0));
}

/** Timing lines as WebVTT wants them, blank lines around the header, and no numbers of cues. */
function asWebVtt(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const isWebVtt = /^WEBVTT/.test(lines[0]);
  const body = (isWebVtt ? lines.slice(1) : lines).map(line => {
    const match = line.includes('>') ? timing.exec(line) : null;
    if (!match) {
      return line;
    }
    const [, h1, m1, s1, f1, h2, m2, s2, f2, settings] = match;
    return `${clock(h1, m1, s1, f1)} --> ${clock(h2, m2, s2, f2)}${
      isWebVtt ? settings : ''
    }`;
  });
  return [isWebVtt ? lines[0] : 'WEBVTT', '', ...body].join('\n');
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
