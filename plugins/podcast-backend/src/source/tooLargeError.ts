import { FeedSourceError } from '@nerdout/backstage-plugin-podcast-node';

/** The same words wherever a feed turns out to be larger than it may be. */
export function tooLargeError(
  maxBytes: number,
  what = 'feed',
): FeedSourceError {
  const message = `The ${what} is larger than ${maxBytes} bytes`;
  return new FeedSourceError(
    what === 'feed'
      ? `${message}, the limit that podcast.fetch.maxBytes sets`
      : message,
  );
}
