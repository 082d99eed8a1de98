import { createHash } from 'node:crypto';
import { parserVersion } from '@nerdout/podcast-feed';
import { PodcastConfig, ShowConfig } from '../config';
import { runInSlices } from '../slices';

/** Bytes hashed without a pause, in about a millisecond. */
const HASHED_AT_ONCE = 1024 * 1024;

const sha256 = (data: string) =>
  createHash('sha256').update(data).digest('hex');

/** Hashes a URL, to recognize it without storing it: it can contain a token. */
export function hashUrl(url: string): string {
  return sha256(url);
}

/** Raise it when the same parsed feed gives other rows, including notes. All feeds are then read again once. */
export const BUILDER_REVISION = 5;

/**
 * Returns a hash of everything besides the bytes of a feed that affects what is stored: the revisions of the code and the
 * configuration. If it changes, the same bytes are read again.
 */
export function getReadingKey(
  show: ShowConfig,
  baseUrl: string | undefined,
  config: Pick<PodcastConfig, 'notes' | 'limits' | 'keepEmails'> & {
    fetch: Pick<PodcastConfig['fetch'], 'maxPages'>;
  },
): string {
  const { notes, limits, fetch, keepEmails } = config;
  return sha256(
    JSON.stringify([
      parserVersion,
      BUILDER_REVISION,
      show.id,
      baseUrl,
      notes,
      limits,
      fetch.maxPages,
      keepEmails,
    ]),
  ).slice(0, 16);
}

/** Returns the same value only for the same bytes and reading key. */
export async function hashContent(
  bytes: Uint8Array,
  readingKey: string,
): Promise<string> {
  const hash = await runInSlices(hashInSteps(bytes));
  return `${hash.slice(0, 40)}-${readingKey}`;
}

function* hashInSteps(bytes: Uint8Array): Generator<void, string> {
  const hash = createHash('sha256');
  for (let start = 0; start < bytes.length; start += HASHED_AT_ONCE) {
    hash.update(bytes.subarray(start, start + HASHED_AT_ONCE));
    yield;
  }
  return hash.digest('hex');
}

/** Marks the hash of an incomplete copy, which is read again even if its first page has not changed. */
export function toPartialHash(contentHash: string): string {
  return `part-${contentHash}`;
}

/** Whether a copy was read with this key. */
export function isReadWith(
  contentHash: string | undefined,
  readingKey: string,
): boolean {
  return contentHash?.endsWith(`-${readingKey}`) ?? false;
}
