import { notesAllowList } from '@nerdout/backstage-plugin-podcast-common';

const { blocks, inline } = notesAllowList;

/** Other block elements. They are replaced by `div`, so the words of two blocks do not run together. */
export const otherBlocks = [
  ...['address', 'article', 'aside', 'center', 'details', 'dialog'],
  ...['fieldset', 'figcaption', 'figure', 'footer', 'form', 'header'],
  ...['hgroup', 'legend', 'main', 'nav', 'search', 'section'],
  ...['summary'],
];

/** Obsolete lists, which are replaced by `ul`. */
export const otherLists = ['dir', 'menu'];

/** Elements whose text is not displayed. */
export const withoutText = [
  ...['script', 'style', 'textarea', 'option', 'noscript', 'title'],
  ...['iframe', 'object', 'embed', 'svg', 'math', 'template', 'xmp'],
];

const others = [
  ...['acronym', 'area', 'audio', 'base', 'bdi', 'bdo', 'big', 'blink'],
  ...['body', 'html'],
  ...['button', 'canvas', 'col', 'colgroup', 'data', 'datalist', 'dfn'],
  ...['font', 'frame', 'frameset', 'head', 'input', 'label', 'link', 'map'],
  ...['marquee', 'meta', 'meter', 'nobr', 'output', 'param', 'picture'],
  ...['progress', 'rp', 'rt', 'ruby', 'select', 'slot', 'source', 'span'],
  ...['strike', 'time', 'track', 'tt', 'video', 'wbr'],
];

const breaking = new Set([
  ...[...blocks, ...otherBlocks, ...otherLists],
  ...['img', 'script', 'style', 'iframe'],
]);
const inlineNames = new Set(inline);
const known = new Set([...breaking, ...inline, ...withoutText, ...others]);

/**
 * Whether a text is HTML, not plain text with a `<word>` or `List<String>`. Names of elements that could be a placeholder or a
 * type only count with an attribute or an end tag.
 */
export function isHtml(text: string): boolean {
  if (/<!(?:--|doctype\b|\[cdata\[)/i.test(text)) {
    return true;
  }
  const tags = /(?<=(\w?))<(\/?)([a-z][a-z0-9]*)(?=[\s/>])([^<>]*)(?:>|$)/gi;
  for (const [, before, end, name, rest] of text.matchAll(tags)) {
    const element = name.toLowerCase();
    if (
      breaking.has(element) ||
      (known.has(element) && (end !== '' || rest.includes('='))) ||
      // `<b>`, but not `List<B>`
      (inlineNames.has(element) && before === '' && rest === '')
    ) {
      return true;
    }
  }
  return false;
}
