import { createHash } from 'node:crypto';
import { parserVersion } from '@nerdout/podcast-feed';
import { PodcastConfig, ShowConfig } from '../config';
import { runInSlices } from '../slices';

/** Bytes that are hashed without a pause; about a millisecond. */
const HASHED_AT_ONCE = 1024 * 1024;

const sha256 = (data: string) =>
  createHash('sha256').update(data).digest('hex');

/** Tells whether an address is the same as before, without keeping it: it may hold a token. */
export function hashUrl(url: string): string {
  return sha256(url);
}

/** Raise it when the same parsed feed gives other rows, notes included: all feeds are read again once. */
export const BUILDER_REVISION = 5;

/**
 * Everything besides the bytes of a feed that decides what is kept of it. After an upgrade of the plugin or its parser, or
 * a change of the configuration, the same bytes are read anew.
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

/** The same only for the same bytes read in the same way. */
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

/** Of a copy that lacks something, which has to be read again even if its first page stays as it is. */
export function toPartialHash(contentHash: string): string {
  return `part-${contentHash}`;
}

/** Whether a copy was read in the way that it would be now. */
export function isReadWith(
  contentHash: string | undefined,
  readingKey: string,
): boolean {
  return contentHash?.endsWith(`-${readingKey}`) ?? false;
}
