import { decode } from 'html-entities';
import type { Warn } from '../warnings';
import { quote } from '../warnings';

const entity =
  /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-f]{1,6}|[lr][ds]quo|[mn]dash|hellip);/i;
const inlineMarkup =
  /<\/?(?:b|i|u|em|strong|span|p|br|font|small|sup|sub)(?:\s[^<>]{0,200})?\/?>/gi;
const escapedTag =
  /&lt;\/?(?:p|br|a|div|span|ul|ol|li|strong|em|b|i|h[1-6]|img|blockquote)(?:\s|\/?&gt;)/i;
const tag = /<\/?[a-z][^<>]{0,500}>/i;

/**
 * Text for people on one line: without markup, entities that were escaped twice decoded, white space collapsed.
 *
 * @returns undefined where nothing is left.
 */
export function plainText(
  value: string,
  field: string,
  warn: Warn,
): string | undefined {
  let text = value;
  if (entity.test(text)) {
    warn(
      'double-escaped-text',
      field,
      `Entities in ${quote(text)} were escaped twice`,
    );
    text = decode(text, { level: 'html5', scope: 'strict' });
  }
  if (text.includes('<')) {
    const stripped = text.replace(inlineMarkup, ' ');
    if (stripped !== text) {
      warn('markup-in-text', field, `Markup was taken out of ${quote(text)}`);
      text = stripped;
    }
  }
  return text.replace(/[\s\u00a0]+/g, ' ').trim() || undefined;
}

/**
 * HTML as the feed has it. Where it was escaped twice, so that readers would see tags, it is decoded once more.
 *
 * @returns undefined where nothing is left.
 */
export function htmlText(
  value: string,
  field: string,
  warn: Warn,
): string | undefined {
  const text = value.trim();
  if (escapedTag.test(text) && !tag.test(text)) {
    warn('double-escaped-html', field, `HTML in ${field} was escaped twice`);
    return decode(text, { level: 'html5', scope: 'strict' });
  }
  return text || undefined;
}
