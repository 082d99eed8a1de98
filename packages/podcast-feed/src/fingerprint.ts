import { crc32 } from 'node:zlib';
import type { OpenFeed, OpenFeedOptions } from './openFeed';
import { parserVersion } from './version';
import type { ItemRange } from './xml/itemRange';

const whole = 0;
const kinds: (ItemRange['closed'] | 'whole')[] = [
  'whole',
  'tag',
  'next',
  'cut',
];
const lengths = 2 ** 18;

/** Checksum and length of all that decides what becomes of a document. */
export function documentFingerprint(
  bytes: Uint8Array,
  options: OpenFeedOptions,
): string {
  const { contentType = '', baseUrl = '', limits = {} } = options;
  return `${checksum(bytes)}-${textChecksum(
    JSON.stringify([parserVersion, contentType, baseUrl, limits]),
  )}`;
}

/** Whether two documents were read by the same version and with the same options. */
export function readAlike(document: string, other: string): boolean {
  return document.split('-')[1] === other.split('-')[1];
}

/** Checksum of what an item inherits: namespaces, base of addresses, limits. */
export function contextFingerprint(feed: OpenFeed): string {
  return textChecksum(
    JSON.stringify([
      parserVersion,
      feed.scope.describe(),
      feed.itemTag,
      feed.context.limits,
      feed.context.base,
    ]),
  );
}

/** Checksum of the names and e-mail addresses under which the show itself appears. */
export function contactsFingerprint(feed: OpenFeed): string {
  return textChecksum(feed.contacts.describe());
}

/**
 * Checksum, length and kind of end of an item in one number, since there are many of them: 32 bits, 18 bits and 2 bits.
 *
 * @param range - `isWhole` says that the bytes of the item alone tell where it ends, whatever follows.
 */
export function itemFingerprint(
  bytes: Buffer,
  range: {
    start: number;
    end: number;
    closed: ItemRange['closed'];
    isWhole: boolean;
  },
): number {
  const { start, end, closed, isWhole } = range;
  const length = end - start;
  const kind =
    closed === 'tag' && isWhole && length < lengths
      ? whole
      : kinds.indexOf(closed);
  return (
    crc32(bytes.subarray(start, end)) +
    ((length % lengths) * 4 + kind) * 2 ** 32
  );
}

/** The length of an item whose bytes alone tell where it ends; undefined for others. */
export function lengthOf(fingerprint: number): number | undefined {
  const high = Math.floor(fingerprint / 2 ** 32);
  return high % 4 === whole ? Math.floor(high / 4) : undefined;
}

/** The fingerprint that bytes have if they are an item whose bytes alone tell where it ends. */
export function fingerprintAt(
  bytes: Buffer,
  start: number,
  length: number,
): number {
  return (
    crc32(bytes.subarray(start, start + length)) +
    (length * 4 + whole) * 2 ** 32
  );
}

function checksum(bytes: Uint8Array): string {
  return `${crc32(bytes).toString(36)}.${bytes.length.toString(36)}`;
}

function textChecksum(text: string): string {
  return crc32(text).toString(36);
}
