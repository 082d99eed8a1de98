import { createHash } from 'node:crypto';
import packageJson from '../../package.json';
import { ShowConfig } from '../config';

const sha256 = (data: string | Uint8Array) =>
  createHash('sha256').update(data).digest('hex');

/** Tells whether an address is the same as before, without keeping it: it may hold a token. */
export function urlHashOf(url: string): string {
  return sha256(url);
}

/**
 * Everything besides the bytes of a feed that decides what is kept of it. After an upgrade of the plugin or a change of
 * the configuration the same bytes are read anew.
 */
export function readingKeyOf(
  show: ShowConfig,
  baseUrl: string | undefined,
  imageHosts: string[],
): string {
  return sha256(
    JSON.stringify([packageJson.version, show.id, baseUrl, imageHosts]),
  ).slice(0, 16);
}

/** The same only for the same bytes read in the same way. */
export function contentHashOf(bytes: Uint8Array, readingKey: string): string {
  return `${sha256(bytes).slice(0, 40)}-${readingKey}`;
}

/** Whether a copy was read in the way that it would be now. */
export function isReadWith(
  contentHash: string | undefined,
  readingKey: string,
): boolean {
  return contentHash?.endsWith(`-${readingKey}`) ?? false;
}
