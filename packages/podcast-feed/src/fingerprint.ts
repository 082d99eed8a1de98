import { crc32 } from 'node:zlib';
import type { FeedWarning, ParsedFeed } from './model';
import type { OpenFeed, OpenFeedOptions } from './openFeed';
import type { ItemResult } from './readItem';
import type { ItemRange } from './xml/scan';

/** To be counted up when episodes are read differently, so that what was stored before is not taken for current. */
const version = 1;

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

export function itemFingerprint(bytes: Buffer, range: ItemRange): string {
  return `${checksum(bytes.subarray(range.start, range.end))}-${range.closed}`;
}

/**
 * Finds the episodes of an earlier reading by the bytes of their items.
 *
 * @returns A function that gives what became of the same bytes before, as if they had been read again.
 */
export function previousResults(
  previous: ParsedFeed | undefined,
  context: string,
): (fingerprint: string, item: number) => ItemResult | undefined {
  const known = previous?.fingerprint;
  if (
    !previous ||
    known?.context !== context ||
    previous.warnings.some(({ code }) => code === 'warnings-omitted')
  ) {
    return () => undefined;
  }
  const positions = new Map<string, number>();
  known.items.forEach((fingerprint, position) =>
    positions.set(fingerprint, position),
  );
  const warnings = warningsByItem(previous.warnings);
  return (fingerprint, item) => {
    const position = positions.get(fingerprint) ?? -1;
    const episode = previous.episodes[known.episodes[position] ?? -1];
    return episode
      ? {
          episode,
          warnings: (warnings.get(position) ?? []).map(warning => ({
            ...warning,
            item,
          })),
        }
      : undefined;
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
