import { notesAllowList } from '@nerdout/backstage-plugin-podcast-common';
import LinkifyIt from 'linkify-it';

const linkifier = new LinkifyIt();

/** Where a URL can begin, or the `@` of an e-mail address. */
const places = /(?<![a-z0-9_])(?:https?:\/\/|(?<![/.@-])www\.)|@/gi;
/** The part of an e-mail address before the `@`. */
const mailName = /[a-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}$/i;

/** Longer URLs stay text. */
const MAX_LENGTH = 2048;
/** Per episode, to limit the time. */
const MAX_PLACES = 1000;

/** Counts the places in notes that are checked for links. */
export class LinkBudget {
  private places = MAX_PLACES;

  take(): boolean {
    this.places -= 1;
    return this.places >= 0;
  }
}

/**
 * Converts URLs and e-mail addresses in text to links.
 *
 * @param escaped - text of HTML, with `&amp;`, `&lt;` and `&gt;` but no tags
 */
export function linkify(escaped: string, budget: LinkBudget): string {
  if (!/:\/\/|www\.|@/i.test(escaped)) {
    return escaped;
  }
  const text = unescape(escaped);
  let result = '';
  let done = 0;
  places.lastIndex = 0;
  for (let match = places.exec(text); match; match = places.exec(text)) {
    if (!budget.take()) {
      break;
    }
    const rest = getWordAt(text, match.index);
    if (rest.length === MAX_LENGTH) {
      places.lastIndex = match.index + MAX_LENGTH;
      continue;
    }
    const link =
      match[0] === '@'
        ? findEmailAt(text, match.index, done)
        : findUrlAt(match.index, rest);
    if (link) {
      const label = text.slice(link.start, link.end);
      const { target, rel } = notesAllowList.linkAttributes;
      result += escape(text.slice(done, link.start));
      const href = escape(link.prefix + label).replace(/"/g, '&quot;');
      result += `<a href="${href}" target="${target}" rel="${rel}">${escape(
        label,
      )}</a>`;
      done = link.end;
      places.lastIndex = link.end;
    }
  }
  return result + escape(text.slice(done));
}

type Place = { start: number; end: number; prefix: string };

function findUrlAt(index: number, rest: string): Place | undefined {
  const scheme = /^https?:/i.exec(rest)?.[0] ?? '';
  // linkify-it needs `//` before `www.`.
  const host = scheme ? rest.slice(scheme.length) : `//${rest}`;
  const length = linkifier.testSchemaAt(host, 'http:', 0);
  const label = rest.slice(0, scheme ? scheme.length + length : length - 2);
  const prefix = scheme ? '' : 'http://';
  return length > 0 &&
    (scheme || /^www\.[^./]+\./i.test(label)) &&
    URL.canParse(prefix + label)
    ? { start: index, end: index + label.length, prefix }
    : undefined;
}

function findEmailAt(
  text: string,
  at: number,
  from: number,
): Place | undefined {
  const name = mailName.exec(text.slice(Math.max(from, at - 64), at))?.[0];
  if (!name) {
    return undefined;
  }
  const begin = at - name.length;
  const rest = getWordAt(text, begin);
  const length = linkifier.testSchemaAt(rest, 'mailto:', 0);
  // Without a dot, it is a user name on some platform, or a version.
  return length > 0 && rest.slice(name.length, length).includes('.')
    ? { start: begin, end: begin + length, prefix: 'mailto:' }
    : undefined;
}

/** Returns the text up to the next white space. */
function getWordAt(text: string, start: number): string {
  return /^\S*/.exec(text.slice(start, start + MAX_LENGTH))![0];
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

function unescape(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/g, entity => entities[entity]);
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
