import { crc32 } from 'node:zlib';
import type { FeedWarning, ParsedFeed } from './model';
import type { OpenFeed, OpenFeedOptions } from './openFeed';
import type { ItemResult } from './readItem';
import type { ItemRange } from './xml/scan';

/** To be counted up when episodes are read differently, so that what was stored before is not taken for current. */
const version = 1;
const ends: ItemRange['closed'][] = ['tag', 'next', 'cut'];

/** Checksum and length of all that decides what becomes of a document. */
export function documentFingerprint(
  bytes: Uint8Array,
  options: OpenFeedOptions,
): string {
  const { contentType = '', baseUrl = '', limits = {} } = options;
  return `${checksum(bytes)}-${textChecksum(
    JSON.stringify([version, contentType, baseUrl, limits]),
  )}`;
}

/** Checksum of what an item inherits: namespaces, base of addresses, limits. */
export function contextFingerprint(feed: OpenFeed): string {
  return textChecksum(
    JSON.stringify([version, feed.rootTag, feed.itemTag, feed.context]),
  );
}

/** Checksum, length and kind of end of an item in one number, since there are many of them. */
export function itemFingerprint(bytes: Buffer, range: ItemRange): number {
  const { start, end, closed } = range;
  const length = (end - start) % 2 ** 18;
  return (
    crc32(bytes.subarray(start, end)) +
    (length * 4 + ends.indexOf(closed)) * 2 ** 32
  );
}

/** What an earlier reading knows of the items of this one. */
export type Previous = {
  /** What became of the same bytes before, as if they had been read again. */
  result(fingerprint: number, item: number): ItemResult | undefined;
  /** What the items that are not read again said of the whole document. */
  warnings: FeedWarning[];
};

/** Finds the episodes of an earlier reading by the bytes of their items. */
export function previousReading(
  previous: ParsedFeed | undefined,
  context: string,
): Previous {
  const known = previous?.fingerprint;
  if (
    !previous ||
    known?.context !== context ||
    previous.warnings.some(({ code }) => code === 'warnings-omitted')
  ) {
    return { result: () => undefined, warnings: [] };
  }
  const positions = new Map<number, number>();
  known.items.forEach((fingerprint, position) =>
    positions.set(fingerprint, position),
  );
  const byItem = warningsByItem(previous.warnings);
  return {
    result(fingerprint, item) {
      const position = positions.get(fingerprint) ?? -1;
      const episode = previous.episodes[known.episodes[position] ?? -1];
      const warnings = byItem.get(position) ?? [];
      return episode
        ? { episode, warnings: warnings.map(other => ({ ...other, item })) }
        : undefined;
    },
    warnings: previous.warnings.filter(
      ({ code, item }) => code === 'undeclared-prefix' && item === undefined,
    ),
  };
}

function warningsByItem(warnings: FeedWarning[]): Map<number, FeedWarning[]> {
  const byItem = new Map<number, FeedWarning[]>();
  for (const warning of warnings) {
    if (warning.item !== undefined) {
      const list = byItem.get(warning.item) ?? [];
      list.push(warning);
      byItem.set(warning.item, list);
    }
  }
  return byItem;
}

function checksum(bytes: Uint8Array): string {
  return `${crc32(bytes).toString(36)}.${bytes.length.toString(36)}`;
}

function textChecksum(text: string): string {
  return crc32(text).toString(36);
}
