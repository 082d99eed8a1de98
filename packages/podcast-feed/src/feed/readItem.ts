import { readEpisode } from './episode';
import type { Contact } from '../fields';
import type { FeedEpisode, FeedWarning } from '../model';
import type { OpenFeed } from './openFeed';
import { hasControlBytes } from '../values/controls';
import type { Warn } from '../warnings';
import { readForgiving } from '../xml/forgivingReader';
import type { ItemRange } from '../xml/itemRange';

/** The result of reading one item. */
export type ItemResult = {
  episode?: FeedEpisode;
  warnings: FeedWarning[];
  /** Whether the result depends on the names and e-mail addresses of the show. */
  dependsOnContacts?: boolean;
};

/** Reads one item, on its own. */
export function readItem(
  feed: OpenFeed,
  range: ItemRange,
  item: number,
): ItemResult {
  const warnings: FeedWarning[] = [];
  const warn = itemWarn(item, warnings);
  const { limits } = feed.context;
  if (range.closed === 'cut') {
    warn(
      'truncated',
      feed.itemTag,
      'Ignored an incomplete item: the feed ends inside it',
    );
    return { warnings };
  }
  const isTooLong = range.end - range.start > limits.maxItemBytes;
  if (isTooLong) {
    warn(
      'item-too-long',
      feed.itemTag,
      `The item is larger than ${limits.maxItemBytes} bytes; read only its start and end, without show notes`,
    );
  }
  if (range.closed === 'next') {
    warn('unclosed-item', feed.itemTag, 'The item has no end tag');
  }
  const bytes = isTooLong
    ? bothEnds(feed.bytes, range, limits.maxItemBytes)
    : feed.bytes.subarray(range.start, range.end);
  const { root } = readForgiving(bytes, {
    scope: feed.scope,
    base: feed.context.base,
    limits,
    warn,
    hasControls: hasControlBytes(bytes, 0, bytes.length),
  });
  const element = root.children[0];
  let dependsOnContacts = false;
  const isOfShow = (contact: Contact) => {
    dependsOnContacts = true;
    return feed.contacts.has(contact);
  };
  const episode =
    element && readEpisode(element, { ...feed.context, warn, isOfShow });
  if (!episode) {
    return { warnings };
  }
  if (isTooLong) {
    // The cut can be in the middle of them.
    delete episode.notes;
    delete episode.summary;
  }
  for (const warning of warnings) {
    warning.episode = episode.title;
  }
  return { episode, warnings, dependsOnContacts };
}

/** The start and end of an item that is too long. Title and enclosure are usually before or after the long text. */
function bothEnds(
  bytes: Buffer,
  { start, end }: ItemRange,
  length: number,
): Buffer {
  const half = Math.floor(length / 2);
  return Buffer.concat([
    bytes.subarray(start, start + half),
    bytes.subarray(end - half, end),
  ]);
}

/** Adds each kind of warning for a field once per item. */
function itemWarn(item: number, warnings: FeedWarning[]): Warn {
  const known = new Map<string, Set<string>>();
  return (code, element, message) => {
    // Text outside all elements of the item has no element name.
    const field = element || 'item';
    const fields = known.get(code) ?? new Set();
    if (!fields.has(field) && warnings.length < 200) {
      known.set(code, fields.add(field));
      warnings.push({ code, message, field, item });
    }
  };
}
