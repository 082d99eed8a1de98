import { FeedSourceError } from '@nerdout/backstage-plugin-podcast-node';

/** @param what - what was read */
export function tooLargeError(
  maxBytes: number,
  what = 'feed',
): FeedSourceError {
  const message = `The ${what} is larger than ${maxBytes} bytes`;
  return new FeedSourceError(
    what === 'feed'
      ? `${message}, the limit in podcast.fetch.maxBytes`
      : message,
  );
}
