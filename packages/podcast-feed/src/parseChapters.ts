import { toUtf8 } from './charset/decode';
import type { FeedChapter, FeedWarning, ParsedChapters } from './model';
import { parseClock } from './values/clock';
import { removeControls } from './values/controls';
import { defined } from './values/defined';
import { plainText } from './values/text';
import { webAddress } from './values/url';
import { quote } from './warnings';
import type { Warn } from './warnings';

const maxChapters = 5_000;

/**
 * Reads a JSON chapters document of Podcasting 2.0 (`application/json+chapters`). Never throws: invalid entries are
 * ignored with a warning. Chapters with `toc: false` only change the image and are ignored.
 *
 * @public
 */
export function parseChapters(input: Uint8Array | string): ParsedChapters {
  const warnings: FeedWarning[] = [];
  const warn: Warn = (code, field, message) => {
    if (warnings.length < 200) {
      warnings.push({ code, message, field });
    }
  };
  const text =
    typeof input === 'string'
      ? input.replace(/^\ufeff/, '')
      : toUtf8(input, 'application/json; charset=utf-8', warn).toString('utf8');
  const entries = chapterEntries(text, warn);
  const chapters: FeedChapter[] = [];
  for (const entry of entries.slice(0, maxChapters)) {
    const chapter = readChapter(entry, warn);
    if (chapter) {
      chapters.push(chapter);
    }
  }
  if (entries.length > maxChapters) {
    warn(
      'too-many-chapters',
      'chapters',
      `Only the first ${maxChapters} chapters were read`,
    );
  }
  chapters.sort((a, b) => a.startSeconds - b.startSeconds);
  return { chapters, warnings };
}

function chapterEntries(text: string, warn: Warn): unknown[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    warn('not-json', 'chapters', 'The chapters are not valid JSON');
    return [];
  }
  if (Array.isArray(document)) {
    warn(
      'bad-chapters',
      'chapters',
      'The document is a list instead of an object with `chapters`',
    );
    return document;
  }
  const chapters = isObject(document) ? document.chapters : undefined;
  if (!Array.isArray(chapters)) {
    warn('bad-chapters', 'chapters', 'The document has no list of chapters');
    return [];
  }
  return chapters;
}

function readChapter(entry: unknown, warn: Warn): FeedChapter | undefined {
  if (!isObject(entry)) {
    warn('bad-chapter', 'chapters', 'Ignored an entry that is not an object');
    return undefined;
  }
  if (entry.toc === false || entry.toc === 'false') {
    return undefined;
  }
  const { startTime } = entry;
  const start = String(startTime ?? '');
  const isSeconds =
    typeof startTime === 'number' && startTime >= 0 && startTime < 1e7;
  const startSeconds = isSeconds
    ? Math.round(startTime * 1000) / 1000
    : parseClock(start.slice(0, 40));
  if (startSeconds === undefined) {
    warn(
      'bad-chapter',
      'startTime',
      `${quote(start)} is not a valid chapter start time`,
    );
    return undefined;
  }
  return defined({
    startSeconds,
    title: readTitle(entry.title, warn) ?? 'Untitled',
    imageUrl: readAddress(entry.img, 'img', warn),
    url: readAddress(entry.url, 'url', warn),
  });
}

function readTitle(value: unknown, warn: Warn): string | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? plainText(
        removeControls('title', String(value).slice(0, 1000), warn),
        'title',
        warn,
      )
    : undefined;
}

function readAddress(
  value: unknown,
  field: string,
  warn: Warn,
): string | undefined {
  return typeof value === 'string'
    ? webAddress(value, undefined, field, warn)
    : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
