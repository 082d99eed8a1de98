/** @public */
export type FeedSourceErrorOptions = {
  cause?: unknown;
  /** How long the source asks to be left alone, in seconds, e.g. from `Retry-After`. */
  retryAfterSeconds?: number;
  /** The feed has been taken down for good, as with the status 410 of HTTP: it is not read again on schedule. */
  gone?: boolean;
};

/**
 * Why a feed could not be read, in words for people: no credentials, no addresses with secrets in them.
 *
 * @public
 */
export class FeedSourceError extends Error {
  /** How long the source asks to be left alone, in seconds. */
  readonly retryAfterSeconds?: number;
  /** The feed has been taken down for good. */
  readonly gone: boolean;

  constructor(message: string, options: FeedSourceErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = 'FeedSourceError';
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.gone = options.gone ?? false;
  }
}
