import { readEpisode } from './episode';
import type { Contact } from '../fields';
import type { FeedEpisode, FeedWarning } from '../model';
import type { OpenFeed } from './openFeed';
import { hasControlBytes } from '../values/controls';
import type { Warn } from '../warnings';
import { readForgiving } from '../xml/forgivingReader';
import type { ItemRange } from '../xml/itemRange';

/** What became of one item. */
export type ItemResult = {
  episode?: FeedEpisode;
  warnings: FeedWarning[];
  /** Whether it would be another one if the show appeared under other names. */
  dependsOnContacts?: boolean;
};

/** Bytes from which on an item is read in two steps. */
const longItem = 64 * 1024;

/** Reads one item, on its own. */
export function* readItem(
  feed: OpenFeed,
  range: ItemRange,
  item: number,
): Generator<void, ItemResult> {
  const warnings: FeedWarning[] = [];
  const warn = itemWarn(item, warnings);
  const { limits } = feed.context;
  if (range.closed === 'cut') {
    warn(
      'truncated',
      feed.itemTag,
      'The feed ends inside this item, which was left out',
    );
    return { warnings };
  }
  const isTooLong = range.end - range.start > limits.maxItemBytes;
  if (isTooLong) {
    warn(
      'item-too-long',
      feed.itemTag,
      `Of an item of more than ${limits.maxItemBytes} bytes only the first and last were read, and its notes left out`,
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
  if (range.end - range.start > longItem) {
    yield;
  }
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
    // What is there of them ends and goes on anywhere.
    delete episode.notes;
    delete episode.summary;
  }
  for (const warning of warnings) {
    warning.episode = episode.title;
  }
  return { episode, warnings, dependsOnContacts };
}

/** As much of an item as may be read: title and file stand before or behind the text that makes it so long. */
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

/** Tells each kind of repair of a field once per item. */
function itemWarn(item: number, warnings: FeedWarning[]): Warn {
  const known = new Map<string, Set<string>>();
  return (code, element, message) => {
    // What stands outside all elements of the item.
    const field = element || 'item';
    const fields = known.get(code) ?? new Set();
    if (!fields.has(field) && warnings.length < 200) {
      known.set(code, fields.add(field));
      warnings.push({ code, message, field, item });
    }
  };
}
