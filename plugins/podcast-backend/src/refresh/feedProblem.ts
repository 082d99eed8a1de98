import { ErrorLike, isError } from '@backstage/errors';

/** What is wrong with the feed or its host rather than with the plugin. */
export function isFeedProblem(error: unknown): error is ErrorLike {
  return (
    isError(error) &&
    (error.name === 'FeedError' || error.name === 'FeedSourceError')
  );
}
