import { decode } from 'html-entities';
import type { Warn } from '../warnings';
import { quote } from '../warnings';
import { withoutControls } from './controls';

const entity =
  /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-f]{1,6}|[lr][ds]quo|[mn]dash|hellip);/i;
/** Inline elements and block elements. */
const inline =
  'a|abbr|b|big|cite|code|em|font|i|mark|q|s|small|span|strike|strong|sub|sup|tt|u';
const dividing = 'blockquote|br|div|h[1-6]|hr|img|li|ol|p|pre|table|td|tr|ul';
const inlineMarkup = markup(`</?(?:${inline})`);
const dividingMarkup = markup(`</?(?:${dividing})`);
/** In `the <b> and <div> elements`, the tags are part of the text, because nothing closes them. */
const isMarkup = new RegExp(
  `</(?:${inline}|${dividing})\\s*>|<(?:br|hr|wbr)\\s*/?>|<(?:a|font|img|span)\\s+[a-z]+\\s*=|^\\s*<p>`,
  'i',
);
const escapedTag =
  /&(?:amp;){0,3}lt;\/?(?:p|br|a|div|span|ul|ol|li|strong|em|b|i|h[1-6]|img|blockquote)(?:\s|\/?&(?:amp;){0,3}gt;)/i;
const tag = /<\/?[a-z][^<>]{0,500}>/i;
const cdataStart = /<(?:!\s?\[?|\[)\s?CDATA\s?\[/;
const cdataMarks = new RegExp(`${cdataStart.source}|\\]\\s?\\]\\s?>`, 'g');
/** How often texts are decoded that were escaped several times. */
const mostTimes = 4;

function markup(start: string): RegExp {
  return new RegExp(`${start}(?:\\s[^<>]{0,500})?/?>`, 'gi');
}

/**
 * Converts a value to one line of plain text: removes markup, decodes entities that were escaped twice, collapses white space.
 *
 * @returns undefined if nothing is left
 */
export function plainText(
  value: string,
  field: string,
  warn: Warn,
): string | undefined {
  let text = value;
  if (text.includes('<') || text.includes('&')) {
    text = withoutMarkup(withoutCdataMarks(text, field, warn), field, warn);
    if (entity.test(text)) {
      const decoded = decodeRepeatedly(text);
      if (text !== value) {
        // In HTML, entities are expected.
        text = decoded;
      } else {
        warn(
          'double-escaped-text',
          field,
          `Entities are escaped twice in ${quote(text)}`,
        );
        text = withoutMarkup(decoded, field, warn);
      }
    }
  }
  return trimmed(text.replace(/[\s\u00a0]+/g, ' ')) || undefined;
}

/**
 * Returns the HTML of a value. If it was escaped twice, so that readers would see tags, it is decoded once more.
 *
 * @returns undefined if nothing is left
 */
export function htmlText(
  value: string,
  field: string,
  warn: Warn,
): string | undefined {
  let text = withoutCdataMarks(value, field, warn).trim();
  for (let time = 1; time < mostTimes && isEscaped(text); time++) {
    warn('double-escaped-html', field, `HTML is escaped twice in ${field}`);
    text = decode(text, { level: 'html5', scope: 'strict' });
  }
  return text || undefined;
}

function isEscaped(html: string): boolean {
  return html.includes('&') && !tag.test(html) && escapedTag.test(html);
}

/** Removes CDATA marks that became text, because they were escaped. */
function withoutCdataMarks(text: string, field: string, warn: Warn): string {
  // The brackets are rare, so searching for them is cheaper than searching for the whole mark.
  if (!text.includes('CDATA') || !cdataStart.test(text)) {
    return text;
  }
  warn('escaped-cdata', field, `CDATA is escaped or opened twice in ${field}`);
  return text.replace(cdataMarks, '');
}

function withoutMarkup(text: string, field: string, warn: Warn): string {
  if (!text.includes('<') || !isMarkup.test(text)) {
    return text;
  }
  warn('markup-in-text', field, `Removed markup from ${quote(text)}`);
  return text.replace(inlineMarkup, '').replace(dividingMarkup, ' ');
}

function decodeRepeatedly(text: string): string {
  let decoded = text;
  for (let time = 1; time < mostTimes; time++) {
    decoded = decode(decoded, { level: 'html5', scope: 'strict' });
    if (!/&(?:amp|#38|#x26);/i.test(decoded)) {
      break;
    }
  }
  return withoutControls(decoded);
}

/** Removes white space and zero-width characters at both ends. */
function trimmed(text: string): string {
  const short = text.trim();
  if (!hasNoWidth(short, 0) && !hasNoWidth(short, short.length - 1)) {
    return short;
  }
  let start = 0;
  let end = short.length;
  while (start < end && (short[start] === ' ' || hasNoWidth(short, start))) {
    start += 1;
  }
  while (
    end > start &&
    (short[end - 1] === ' ' || hasNoWidth(short, end - 1))
  ) {
    end -= 1;
  }
  return short.slice(start, end);
}

function hasNoWidth(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x200b || code === 0x2060;
}
