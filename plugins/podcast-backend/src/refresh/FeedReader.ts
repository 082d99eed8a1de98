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

/** Reads a feed from whichever source has its scheme, within the time that is configured. */
export class FeedReader {
  constructor(
    private readonly sources: SourceRegistry,
    private readonly limits: FetchLimits,
    private readonly logger: LoggerService,
  ) {}

  /**
   * @throws `FeedSourceError` whatever the source threw; the reason of `signal` when that fires
   */
  async read(
    show: ShowConfig,
    request: Pick<FeedSourceRequest, 'url' | 'validators' | 'signal'> & {
      /** Instead of what is configured. */
      maxBytes?: number;
      timeoutMs?: number;
    },
  ): Promise<FeedSourceResponse> {
    const { maxBytes, timeoutMs } = { ...this.limits, ...request };
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = AbortSignal.any([request.signal, timeout]);
    try {
      return await until(
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
          } seconds, the limit that podcast.fetch.timeout sets`,
          { cause: error },
        );
      }
      if (isError(error) && error.name === 'FeedSourceError') {
        throw error;
      }
      this.logger.error(
        `Reading the feed of the show ${show.id} failed unexpectedly`,
        loggable(error),
      );
      throw new FeedSourceError(
        'The feed could not be read; the log of the backend says more',
        { cause: error },
      );
    }
  }
}

/** A source that does not heed the signal must not hold up the refresh. */
async function until<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
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
