import { ErrorLike, isError } from '@backstage/errors';

/** Whether an error is a problem of the feed or its host, not of the plugin. */
export function isFeedProblem(error: unknown): error is ErrorLike {
  return (
    isError(error) &&
    (error.name === 'FeedError' || error.name === 'FeedSourceError')
  );
}
