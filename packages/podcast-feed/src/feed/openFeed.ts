import { toUtf8 } from '../charset/decode';
import { readEpisode } from './episode';
import { FeedError } from '../errors';
import type { FieldContext } from '../fields';
import { detectFormat } from './format';
import type { FeedFormat } from './format';
import { resolveLimits } from '../limits';
import type { FeedLimits } from '../limits';
import type { FeedShow, FeedWarning } from '../model';
import { knownNamespaces } from '../namespaces/registry';
import type { ShowContacts } from '../people/showContacts';
import { readShow } from './show';
import { hasControlBytes } from '../values/controls';
import { quote } from '../warnings';
import type { Warn } from '../warnings';
import { getAttribute } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { ItemRange } from '../xml/itemRange';
import type { KnownItems } from '../xml/knownItems';
import { readMarkup } from '../xml/readMarkup';
import { ItemScanner } from '../xml/scan';
import { NamespaceScope } from '../xml/scope';

/** A feed whose show has been read, and whose items have been located but not read. */
export type OpenFeed = {
  /** UTF-8. */
  bytes: Buffer;
  itemTag: string;
  items: ItemRange[];
  show: FeedShow;
  /** The names and e-mail addresses of the show itself. */
  contacts: ShowContacts;
  /** Warnings about the whole feed or the show. */
  warnings: FeedWarning[];
  /** Namespace declarations of the root. */
  scope: NamespaceScope;
  context: Omit<FieldContext, 'warn'>;
};

/** @public */
export type OpenFeedOptions = {
  /** The `Content-Type` of the response. Its charset is taken into account. */
  contentType?: string;
  /** Base of relative URLs in the feed. */
  baseUrl?: string;
  /** Limits that differ from {@link defaultLimits}. */
  limits?: Partial<FeedLimits>;
  /** The current time, for dates in the future. Default: the time of the call. */
  now?: Date;
};

/** Bytes scanned in one step. Scanning 60 MB in a single step blocks the event loop for 34 ms instead of 20 ms. */
const stepBytes = 2 ** 20;

/**
 * Decodes a document, locates its items and reads everything outside them, in short steps.
 *
 * @param known - Items of an earlier result, which are found faster.
 * @throws FeedError when it is not a feed.
 */
export function* openFeed(
  input: Uint8Array,
  { contentType, baseUrl, limits: givenLimits, now }: OpenFeedOptions,
  known?: KnownItems,
): Generator<void, OpenFeed> {
  const limits = resolveLimits(givenLimits);
  const warnings: FeedWarning[] = [];
  const warn = showWarn(warnings);
  const bytes = decoded(input, contentType, limits, warn);
  if (isBlankBetween(bytes, 0, bytes.length)) {
    throw new FeedError('empty', 'The feed is empty');
  }
  const format = detectFormat(bytes, input);
  const { core, itemTag, rootStart } = format;
  warnOfStart(bytes, format, warn);
  if (bytes.subarray(0, rootStart).includes('<!ENTITY')) {
    warn(
      'entities-ignored',
      'DOCTYPE',
      'Ignored the entities that the document declares',
    );
  }
  const scanner = new ItemScanner(bytes, itemTag, limits.maxItems, known);
  do {
    yield;
  } while (scanner.scan(stepBytes));
  const { items, moreFrom } = scanner;
  if (moreFrom !== undefined) {
    warn(
      'too-many-items',
      itemTag,
      `Read only the first ${limits.maxItems} items`,
    );
  }
  const head = extractHead(bytes, rootStart, items, moreFrom, limits, warn);
  const { root, scope } = readMarkup(head, {
    scope: NamespaceScope.root(knownNamespaces, core, prefixWarn(warn)),
    limits,
    warn,
    hasControls: hasControlBytes(head, 0, head.length),
    isDocument: true,
    base: baseUrl,
  });
  const feedElement = root.children[0] ?? root;
  const behind = root.children[1];
  if (behind) {
    warn(
      'junk-after-feed',
      behind.name,
      `Ignored <${behind.name.slice(0, 60)}> after the end of the feed`,
    );
  }
  const parent = itemParent(feedElement);
  const context = {
    limits,
    base: parent.base ?? ownAddress(parent),
    now: now ?? new Date(),
  };
  const { show, contacts } = readShow(feedElement, {
    ...context,
    warn,
    readEpisode: (element, warnOfEpisode) =>
      readEpisode(element, { ...context, warn: warnOfEpisode }),
  });
  if (items.at(-1)?.closed === 'cut') {
    warn('truncated', itemTag, 'The feed is cut off');
  }
  return {
    ...{ bytes, itemTag, items, show, contacts, warnings, context },
    // What `channel` declares holds for its items, too. Its default namespace is as often wrong as that of the root.
    scope: parent === feedElement ? scope : scope.with(parent.attributes, true),
  };
}

/** The element that contains the items: `channel`, or the root. */
function itemParent(feedElement: XmlElement): XmlElement {
  return (
    feedElement.children.find(({ local }) => local === 'channel') ?? feedElement
  );
}

/** The URL of the feed itself, or of its page: the default base of relative URLs. */
function ownAddress(parent: XmlElement): string | undefined {
  const self = parent.children
    .filter(link => link.key === 'atom:link')
    .filter(link => getAttribute(link, 'rel')?.trim().toLowerCase() === 'self')
    .map(link => getAttribute(link, 'href') ?? '');
  const page = parent.children
    .filter(({ key }) => key === 'rss:link')
    .map(({ text }) => text);
  return [...self, ...page]
    .map(address => address.trim())
    .find(address => /^https?:/i.test(address) && URL.canParse(address));
}

/** Warns about content before the start of the document. */
function warnOfStart(
  bytes: Buffer,
  { rootStart, junkStart }: FeedFormat,
  warn: Warn,
): void {
  if (junkStart !== undefined) {
    const junk = bytes.toString('utf8', junkStart, rootStart);
    warn('junk-before-feed', 'xml', `Ignored ${quote(junk)} before the feed`);
  } else if (bytes.toString('latin1', 0, rootStart).indexOf('<?xml ') > 0) {
    warn(
      'misplaced-declaration',
      'xml',
      'The XML declaration is not at the start of the document',
    );
  }
}

function decoded(
  input: Uint8Array,
  contentType: string | undefined,
  limits: FeedLimits,
  warn: Warn,
): Buffer {
  if (input.length > limits.maxBytes) {
    throw new FeedError(
      'too-large',
      `The feed has ${input.length} bytes; the limit is ${limits.maxBytes}`,
    );
  }
  if (input.length === 0) {
    throw new FeedError('empty', 'The feed is empty');
  }
  return toUtf8(input, contentType, warn);
}

/** Whether there is only white space and zero bytes. */
function isBlankBetween(bytes: Buffer, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (bytes[index] > 0x20) {
      return false;
    }
  }
  return true;
}

/** Everything outside the items, without the white space between them. */
function extractHead(
  bytes: Buffer,
  rootStart: number,
  items: ItemRange[],
  moreFrom: number | undefined,
  limits: FeedLimits,
  warn: Warn,
): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  let from = rootStart;
  for (const boundary of [...items, undefined]) {
    const to = boundary?.start ?? moreFrom ?? bytes.length;
    const rest = limits.maxHeadBytes - length;
    if (to - from > rest) {
      warn(
        'head-too-long',
        'channel',
        `Read only the first ${limits.maxHeadBytes} bytes outside the items`,
      );
      parts.push(bytes.subarray(from, from + rest));
      break;
    }
    if (!isBlankBetween(bytes, from, to)) {
      parts.push(bytes.subarray(from, to));
      length += to - from;
    }
    from = boundary?.end ?? to;
  }
  return Buffer.concat(parts);
}

/** Adds each kind of warning for a field of the show once. */
function showWarn(warnings: FeedWarning[]): Warn {
  return (code, element, message) => {
    // Text outside all elements has no element name.
    const field = element || 'feed';
    const isKnown = warnings.some(
      other => other.code === code && other.field === field,
    );
    if (!isKnown && warnings.length < 500) {
      warnings.push({ code, message, field });
    }
  };
}

function prefixWarn(warn: Warn) {
  return (prefix: string, uri: string | undefined) =>
    warn(
      'undeclared-prefix',
      `xmlns:${prefix}`,
      uri === undefined
        ? `The prefix “${prefix}” is not declared; used its usual namespace`
        : `The prefix “${prefix}” is declared as ${quote(
            uri,
          )}; used its usual namespace`,
    );
}
