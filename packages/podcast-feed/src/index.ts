/**
 * Reads podcast feeds as they are in the wild: bytes in, show, episodes and warnings out.
 *
 * @packageDocumentation
 */
export { FeedError } from './errors';
export type { FeedErrorCode } from './errors';
export { defaultLimits } from './limits';
export type { FeedLimits } from './limits';
export { parseChapters } from './parseChapters';
export type { OpenFeedOptions } from './feed/openFeed';
export { parseFeed, parseFeedInSlices } from './feed/parseFeed';
export type {
  ParseFeedInSlicesOptions,
  ParseFeedOptions,
} from './feed/parseFeed';
export type * from './model';
export { parseTranscript } from './transcript/parseTranscript';
export type { ParseTranscriptOptions } from './transcript/parseTranscript';
export { parserVersion } from './version';
