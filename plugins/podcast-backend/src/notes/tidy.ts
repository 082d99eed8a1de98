import { notesAllowList } from '@nerdout/backstage-plugin-podcast-common';
import { linkify, LinkBudget } from './linkify';

/** Replaces tags of which only the content stays. If `sanitize-html` dropped them, it would close other tags wrongly. */
export const NO_TAG = 'span';

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const terms = new Set(['dt', 'dd']);
const sections = new Set(['thead', 'tbody', 'tfoot']);
/** Which elements end when another one begins directly inside. */
const endedBy = new Map<string, Set<string>>([
  ['li', new Set(['li'])],
  ['dt', terms],
  ['dd', terms],
  ['tr', new Set(['tr', 'th', 'td'])],
  ['th', new Set(['th', 'td'])],
  ['td', new Set(['th', 'td', 'thead'])],
  ['tbody', sections],
  ['tfoot', sections],
  ...[...headings].map(name => [name, headings] as const),
]);
const blockNames = new Set(notesAllowList.blocks.filter(name => name !== 'br'));

const removedWhenEmpty = new Set(['p', 'div', 'li', 'ul', 'ol', ...headings]);

type Element = {
  name: string;
  /** Index of its tag in the result. */
  start: number;
  isEmpty: boolean;
  isClosed: boolean;
};

/**
 * Fixes the nesting of elements as a browser would: no block in a paragraph, no link in a link. Removes empty blocks, which
 * feeds use for spacing, and `NO_TAG`. Converts URLs and e-mail addresses to links.
 *
 * @param html - from `sanitize-html`: each tag is closed, and there are no other `<` and `>`
 */
export function tidy(html: string): string {
  const result: string[] = [];
  /** In the order of their tags. */
  const elements: Element[] = [];
  /** Those that are open in the result. */
  const open: Element[] = [];
  const budget = new LinkBudget();
  const count = { p: 0, a: 0, code: 0 } as Record<string, number>;
  let blockCount = 0;

  function fill() {
    if (open.length > 0) {
      open[open.length - 1].isEmpty = false;
    }
  }

  function closeLast() {
    const element = open.pop()!;
    element.isClosed = true;
    count[element.name] -= 1;
    blockCount -= blockNames.has(element.name) ? 1 : 0;
    if (element.isEmpty && removedWhenEmpty.has(element.name)) {
      result.length = element.start;
    } else {
      result.push(`</${element.name}>`);
      fill();
    }
  }

  function closeBefore(name: string) {
    while (blockNames.has(name) && count.p > 0) {
      closeLast();
    }
    const ended = endedBy.get(name);
    while (ended && open.length > 0 && ended.has(open[open.length - 1].name)) {
      closeLast();
    }
  }

  for (const [token, end, name] of html.matchAll(
    /<(\/?)(\w+)(?!\w)[^<>]*>|[^<>]+/g,
  )) {
    if (name === undefined) {
      if (token.trim() !== '') {
        fill();
      }
      // Outside of blocks, significant line breaks have become paragraphs already.
      const text = blockCount > 0 ? token : token.replace(/[\r\n]+/g, ' ');
      result.push(count.a > 0 || count.code > 0 ? text : linkify(text, budget));
    } else if (token.endsWith('/>')) {
      closeBefore(name);
      if (name !== 'br') {
        fill();
      }
      result.push(token);
    } else if (end) {
      const element = elements.pop();
      if (element && !element.isClosed) {
        closeLast();
      }
    } else {
      const isDropped = name === NO_TAG || (name === 'a' && count.a > 0);
      if (!isDropped) {
        closeBefore(name);
      }
      const element = {
        name,
        start: result.length,
        isEmpty: true,
        isClosed: isDropped,
      };
      elements.push(element);
      if (!isDropped) {
        open.push(element);
        count[name] = (count[name] ?? 0) + 1;
        blockCount += blockNames.has(name) ? 1 : 0;
        result.push(token);
      }
    }
  }
  return result.join('');
}
