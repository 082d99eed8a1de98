import { toUtf8 } from '../charset/decode';
import { defaultLimits } from '../limits';
import type {
  FeedWarning,
  ParsedTranscript,
  TranscriptFormat,
  TranscriptSegment,
} from '../model';
import { removeControls } from '../values/controls';
import type { Warn } from '../warnings';
import { readCaptions } from './captions';
import { readHtml } from './html';
import { readJson } from './json';
import { readParagraphs, toSegment } from './segments';
import { joinWords } from './words';

/** @public */
export type ParseTranscriptOptions = {
  /** The `Content-Type` of the document, or the type in the feed. The content itself has priority. */
  contentType?: string;
};

/**
 * Parses a transcript in WebVTT, SRT, the JSON format of Podcasting 2.0, HTML or plain text, with its speakers. Parts that
 * cannot be read are left out with a warning. It never throws for the content of a document.
 *
 * @public
 */
export async function parseTranscript(
  input: Uint8Array | string,
  { contentType }: ParseTranscriptOptions = {},
): Promise<ParsedTranscript> {
  const warnings: FeedWarning[] = [];
  const warn: Warn = (code, field, message) => {
    if (warnings.length < 200) {
      warnings.push({ code, message, field });
    }
  };
  if (input.length > defaultLimits.maxItemBytes * 4) {
    warn('too-large', 'transcript', 'The transcript is too large');
    return { format: 'text', segments: [], warnings };
  }
  const written = (
    typeof input === 'string'
      ? input
      : toUtf8(input, contentType, warn).toString('utf8')
  ).replace(/^[\ufeff\s]+/, '');
  const text = removeControls('transcript', written, warn);
  const format = detectFormat(text, contentType);
  const { segments, language } = await read(text, format, warn);
  if (segments.length === 0) {
    warn('no-segments', 'transcript', 'The transcript has no text');
  }
  return language
    ? { format, language, segments, warnings }
    : { format, segments, warnings };
}

async function read(
  text: string,
  format: TranscriptFormat,
  warn: Warn,
): Promise<{ segments: TranscriptSegment[]; language?: string }> {
  switch (format) {
    case 'vtt':
    case 'srt':
      return { segments: joinWords(await readCaptions(text, warn)) };
    case 'json': {
      const { segments, ...about } = readJson(text, warn);
      return { ...about, segments: joinWords(segments) };
    }
    case 'html':
      return { segments: readHtml(text) };
    default:
      return { segments: readText(text) };
  }
}

/** Detects the format. The content is more reliable than the type from the host. */
function detectFormat(text: string, contentType = ''): TranscriptFormat {
  const start = text.slice(0, 4096);
  if (/^WEBVTT\b/i.test(start)) {
    return 'vtt';
  }
  if (/^\d{0,9}\s*[\d:.,;]{4,24}\s*(?:[-–—−]{1,2}>|→)/.test(start)) {
    return 'srt';
  }
  if (/^[[{]\s*["{[\]}]/.test(start)) {
    return 'json';
  }
  if (
    /^<(?:\?xml|!doctype|!--|[a-z])/i.test(start) ||
    /html/i.test(contentType)
  ) {
    return 'html';
  }
  return 'text';
}

/** Parses paragraphs, which blank lines separate, or otherwise lines. */
function readText(text: string): TranscriptSegment[] {
  const paragraphs = text.split(/(?:\r?\n[^\S\n]*){2,}/);
  const parts = paragraphs.length > 1 ? paragraphs : text.split(/\r?\n/);
  return readParagraphs(parts.map(part => part.trim()))
    .map(toSegment)
    .filter((made): made is TranscriptSegment => made !== undefined);
}
