import { decode } from 'html-entities';
import type { TranscriptSegment } from '../model';
import { parseClock } from '../values/clock';
import { maxSegments, readParagraphs, toSegment } from './segments';

const token =
  /<(\/?)([a-z][a-z0-9]*)((?![a-z0-9])[^<>]*)?>|<!--|<[!?][a-z][^<>]*>|[^<]+|</gi;
/** The start of a paragraph in TTML, which is similar to HTML. */
const begin = /\sbegin\s*=\s*["']([\d:.,]{1,20})s?["']/i;
/** Elements that end a paragraph. */
const blocks = new Set(
  'p div br li ul ol tr table section article blockquote hr h1 h2 h3 h4 h5 h6 dt dd body'.split(
    ' ',
  ),
);
/** Elements whose text is not part of a transcript. */
const hidden = new Set(['script', 'style', 'head', 'title', 'nav']);

/**
 * Parses a transcript in HTML: paragraphs, each after `<cite>` with the speaker and `<time>` with the start, as in
 * Podcasting 2.0.
 */
export function readHtml(html: string): TranscriptSegment[] {
  const segments: TranscriptSegment[] = [];
  let current: TranscriptSegment = { text: '' };
  let collecting: 'cite' | 'time' | undefined;
  let collected = '';
  let skipUntil: string | undefined;
  let inComment = false;

  const flush = () => {
    const made = toSegment({
      ...current,
      text: decode(current.text, { level: 'html5', scope: 'strict' }),
    });
    if (made && segments.length < maxSegments) {
      segments.push(made);
      current = { speaker: current.speaker, text: '' };
    } else {
      // Drops blank text, so that it is not read again with the following text.
      current.text = '';
    }
  };
  const endCollecting = () => {
    const value = decode(collected, { level: 'html5' }).trim();
    if (collecting === 'cite') {
      flush();
      current = { text: '', speaker: value.replace(/\s*:$/, '') };
    } else if (collecting === 'time') {
      current.startSeconds = parseClock(value.slice(0, 40));
    }
    collecting = undefined;
  };

  for (const [whole, slash, rawName, attributes] of html.matchAll(token)) {
    const name = rawName?.toLowerCase();
    if (inComment) {
      const end = whole.indexOf('-->');
      inComment = end < 0;
      current.text += inComment ? '' : whole.slice(end + 3);
    } else if (/^<[!?]/.test(whole)) {
      inComment = whole === '<!--';
    } else if (skipUntil) {
      skipUntil = slash && name === skipUntil ? undefined : skipUntil;
    } else if (!name) {
      if (collecting) {
        collected += whole;
      } else {
        current.text += whole;
      }
    } else if (hidden.has(name) && !slash) {
      skipUntil = name;
    } else if (name === 'cite' || name === 'time') {
      endCollecting();
      collected = '';
      collecting = slash ? undefined : name;
    } else if (blocks.has(name)) {
      endCollecting();
      flush();
      const start = name === 'p' && !slash ? begin.exec(attributes) : null;
      if (start) {
        current.startSeconds = parseClock(start[1]);
      }
    }
  }
  flush();
  return segments.some(({ speaker, startSeconds }) => speaker ?? startSeconds)
    ? segments
    : readParagraphs(segments.map(({ text }) => text));
}
