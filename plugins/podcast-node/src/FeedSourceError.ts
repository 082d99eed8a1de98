/**
 * Options of a {@link FeedSourceError}.
 *
 * @public
 */
export type FeedSourceErrorOptions = {
  cause?: unknown;
  /** How many seconds to wait before the next attempt, for example from `Retry-After`. */
  retryAfterSeconds?: number;
  /** The feed is permanently gone, like HTTP status 410. It is no longer refreshed on schedule. */
  gone?: boolean;
};

/**
 * Why a feed could not be read. Users see the message, so it must not contain credentials or URLs with secrets.
 *
 * @public
 */
export class FeedSourceError extends Error {
  /** How many seconds to wait before the next attempt. */
  readonly retryAfterSeconds?: number;
  /** The feed is permanently gone. */
  readonly gone: boolean;

  constructor(message: string, options: FeedSourceErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = 'FeedSourceError';
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.gone = options.gone ?? false;
  }
}
