import { FeedError } from './errors';
import type { ParsedFeed } from './model';

/** @public */
export type ParseFeedOptions = {
  /** The `Content-Type` that came with the bytes; its charset counts. */
  contentType?: string;
  /** Address that relative URLs in the feed resolve against. */
  baseUrl?: string;
};

/**
 * Reads a feed.
 *
 * @throws FeedError when the bytes are not a usable feed.
 * @public
 */
export function parseFeed(
  bytes: Uint8Array,
  _options: ParseFeedOptions = {},
): ParsedFeed {
  if (bytes.length === 0) {
    throw new FeedError('empty', 'The feed is empty');
  }
  throw new FeedError('not-xml', 'This is not XML');
}
