import { toUtf8 } from '../charset/decode';
import { readEpisode } from './episode';
import { FeedError } from '../errors';
import type { FieldContext } from '../fields';
import { frameOf } from './format';
import type { Frame } from './format';
import { resolveLimits } from '../limits';
import type { FeedLimits } from '../limits';
import type { FeedShow, FeedWarning } from '../model';
import { knownNamespaces } from '../namespaces/registry';
import type { ShowContacts } from '../people/showContacts';
import { readShow } from './show';
import { hasControlBytes } from '../values/controls';
import { quote } from '../warnings';
import type { Warn } from '../warnings';
import { attribute } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { ItemRange } from '../xml/itemRange';
import type { KnownItems } from '../xml/knownItems';
import { readMarkup } from '../xml/readMarkup';
import { ItemScanner } from '../xml/scan';
import { NamespaceScope } from '../xml/scope';

/** A feed whose show is read and whose items are found, but not read. */
export type OpenFeed = {
  /** UTF-8. */
  bytes: Buffer;
  itemTag: string;
  items: ItemRange[];
  show: FeedShow;
  /** Under which names and addresses the show itself appears. */
  contacts: ShowContacts;
  /** What concerns the whole feed or the show. */
  warnings: FeedWarning[];
  /** Namespace declarations of the root. */
  scope: NamespaceScope;
  context: Omit<FieldContext, 'warn'>;
};

/** @public */
export type OpenFeedOptions = {
  /** The `Content-Type` that came with the bytes; its charset counts. */
  contentType?: string;
  /** Address that relative URLs in the feed resolve against. */
  baseUrl?: string;
  /** What the feed may cost; {@link defaultLimits} where nothing is said. */
  limits?: Partial<FeedLimits>;
  /** What dates that lie ahead are measured by; the time of the call where nothing is said. */
  now?: Date;
};

/** Bytes that are scanned in one step. */
const stepBytes = 2 ** 20;

/**
 * Decodes a document, finds its items and reads everything but them, in steps that are short.
 *
 * @param known - Items of an earlier reading, which are found faster.
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
  const frame = frameOf(bytes, input);
  const { core, itemTag, rootStart } = frame;
  warnOfStart(bytes, frame, warn);
  if (bytes.subarray(0, rootStart).includes('<!ENTITY')) {
    warn(
      'entities-ignored',
      'DOCTYPE',
      'Entities that the document declares are not used',
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
      `Only the first ${limits.maxItems} items were read`,
    );
  }
  const head = headOf(bytes, rootStart, items, moreFrom, limits, warn);
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
      `<${behind.name.slice(0, 60)}> behind the feed was ignored`,
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

/** The element in which the items stand: `channel`, or the root. */
function itemParent(feedElement: XmlElement): XmlElement {
  return (
    feedElement.children.find(({ local }) => local === 'channel') ?? feedElement
  );
}

/** The address that a feed gives itself, or its page's: what others resolve against where nobody says better. */
function ownAddress(parent: XmlElement): string | undefined {
  const self = parent.children
    .filter(link => link.key === 'atom:link')
    .filter(link => attribute(link, 'rel')?.trim().toLowerCase() === 'self')
    .map(link => attribute(link, 'href') ?? '');
  const page = parent.children
    .filter(({ key }) => key === 'rss:link')
    .map(({ text }) => text);
  return [...self, ...page]
    .map(address => address.trim())
    .find(address => /^https?:/i.test(address) && URL.canParse(address));
}

/** Tells of what stands where a document should start. */
function warnOfStart(
  bytes: Buffer,
  { rootStart, junkStart }: Frame,
  warn: Warn,
): void {
  if (junkStart !== undefined) {
    const junk = bytes.toString('utf8', junkStart, rootStart);
    warn('junk-before-feed', 'xml', `${quote(junk)} was ignored`);
  } else if (bytes.toString('latin1', 0, rootStart).indexOf('<?xml ') > 0) {
    warn(
      'misplaced-declaration',
      'xml',
      'Something stands before the XML declaration, which has to come first',
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
      `The feed has ${input.length} bytes; at most ${limits.maxBytes} are read`,
    );
  }
  if (input.length === 0) {
    throw new FeedError('empty', 'The feed is empty');
  }
  return toUtf8(input, contentType, warn);
}

/** Whether there is nothing but white space and zero bytes. */
function isBlankBetween(bytes: Buffer, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (bytes[index] > 0x20) {
      return false;
    }
  }
  return true;
}

/** Everything outside the items, without the white space between them. */
function headOf(
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
        `Only ${limits.maxHeadBytes} bytes outside the items were read`,
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

/** Tells each kind of repair of a field of the show once. */
function showWarn(warnings: FeedWarning[]): Warn {
  return (code, element, message) => {
    // What stands outside all elements.
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
        ? `The prefix “${prefix}” is not declared; its usual meaning was taken`
        : `The prefix “${prefix}” is declared as ${quote(
            uri,
          )}; its usual meaning was taken`,
    );
}
