import { crc32 } from 'node:zlib';
import type { OpenFeed, OpenFeedOptions } from './openFeed';
import { parserVersion } from '../version';

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

function checksum(bytes: Uint8Array): string {
  return `${crc32(bytes).toString(36)}.${bytes.length.toString(36)}`;
}

function textChecksum(text: string): string {
  return crc32(text).toString(36);
}
