import { FeedSourceError } from '@nerdout/backstage-plugin-podcast-node';

/** The same words wherever a feed turns out to be larger than it may be. */
export function tooLarge(maxBytes: number): FeedSourceError {
  return new FeedSourceError(
    `The feed is larger than ${maxBytes} bytes, the limit that podcast.fetch.maxBytes sets`,
  );
}
