/**
 * Reads podcast feeds as they are in the wild: bytes in, show, episodes and warnings out.
 *
 * @packageDocumentation
 */
export { FeedError } from './errors';
export type { FeedErrorCode } from './errors';
export { parseChapters } from './parseChapters';
export { parseFeed } from './parseFeed';
export type { ParseFeedOptions } from './parseFeed';
export type * from './model';
