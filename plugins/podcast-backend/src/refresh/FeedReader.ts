import { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import {
  FeedSourceError,
  FeedSourceRequest,
  FeedSourceResponse,
} from '@nerdout/backstage-plugin-podcast-node';
import { FetchLimits, ShowConfig } from '../config';
import { loggable } from '../secrets';
import { SourceRegistry } from '../source';

/** Reads feeds from the source for their URL scheme, with a timeout. */
export class FeedReader {
  constructor(
    private readonly sources: SourceRegistry,
    private readonly limits: FetchLimits,
    private readonly logger: LoggerService,
  ) {}

  /** @throws `FeedSourceError` for all failures of the source; the reason of `signal` if it is aborted */
  async read(
    show: ShowConfig,
    request: Pick<FeedSourceRequest, 'url' | 'validators' | 'signal'> & {
      /** Overrides the configured limit. */
      maxBytes?: number;
      timeoutMs?: number;
    },
  ): Promise<FeedSourceResponse> {
    const { maxBytes, timeoutMs } = { ...this.limits, ...request };
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = AbortSignal.any([request.signal, timeout]);
    try {
      return await rejectOnAbort(
        signal,
        this.sources.get(show.scheme).read({
          showId: show.id,
          url: request.url,
          validators: request.validators,
          headers: show.headers,
          maxBytes,
          signal,
        }),
      );
    } catch (error) {
      request.signal.throwIfAborted();
      if (timeout.aborted) {
        throw new FeedSourceError(
          `The feed did not arrive within ${
            this.limits.timeoutMs / 1000
          } seconds, the limit in podcast.fetch.timeout`,
          { cause: error },
        );
      }
      if (isError(error) && error.name === 'FeedSourceError') {
        throw error;
      }
      this.logger.error(
        `Could not read the feed of show '${show.id}'`,
        loggable(error),
      );
      throw new FeedSourceError(
        'The feed could not be read; see the log of the backend for details',
        { cause: error },
      );
    }
  }
}

/** Rejects when the signal is aborted, even if the source ignores it. */
async function rejectOnAbort<T>(
  signal: AbortSignal,
  work: Promise<T>,
): Promise<T> {
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
