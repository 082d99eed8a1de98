import { setTimeout as sleep } from 'node:timers/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError } from '@backstage/errors';
import {
  FeedSourceError,
  FeedSourceResponse,
} from '@nerdout/backstage-plugin-podcast-node';
import { ShowConfig } from '../config';
import { loggable, redactText } from '../secrets';
import { getBackOffMs, HostRules, HttpFeedSource } from '../source';
import {
  DocumentAddress,
  DocumentContent,
  DocumentStore,
  LONGEST_WAIT_MS,
  StoredDocument,
} from '../database';
import { createDocumentHostRules } from './createDocumentHostRules';
import { parseDocument } from './parseDocument';

const FIRST_RETRY_MS = 60_000;
/** Time for parsing and saving, in addition to the timeout of a read. */
const LEASE_MARGIN_MS = 15_000;
const POLL_MS = 100;

export type DocumentReaderOptions = {
  shows: ShowConfig[];
  store: DocumentStore;
  hostRules: HostRules;
  userAgent: string;
  logger: LoggerService;
  /** For one read, including redirects. */
  timeoutMs: number;
  maxBytes: number;
  maxRedirects: number;
  /** Fires when the backend shuts down. */
  signal: AbortSignal;
};

/** A document with a hash that changes with its content. */
export type ReadDocument = { content: DocumentContent; contentHash: string };

/**
 * Gets chapters and transcripts from the database. Reads them from their hosts if they are missing or older than a day, or if
 * their episode has changed. If that fails, it returns the stored document. Only one replica reads a document at a time.
 */
export class DocumentReader {
  private readonly reads = new Map<string, Promise<void>>();

  constructor(private readonly options: DocumentReaderOptions) {}

  /** @throws `ServiceUnavailableError` if the document cannot be read and is not stored */
  async get(address: DocumentAddress): Promise<ReadDocument> {
    const known = await this.options.store.find(address);
    if (known && isCurrent(known, address)) {
      return toReadDocument(known, address);
    }
    await this.readOnce(address);
    return toReadDocument(await this.options.store.find(address), address);
  }

  /** Requests for the same document share one read. */
  private readOnce(address: DocumentAddress): Promise<void> {
    const { episodeId, kind, url } = address;
    const key = JSON.stringify([episodeId, kind, url]);
    let read = this.reads.get(key);
    if (!read) {
      read = this.readOrWait(address).finally(() => this.reads.delete(key));
      this.reads.set(key, read);
    }
    return read;
  }

  private async readOrWait(address: DocumentAddress): Promise<void> {
    const { store, timeoutMs, signal } = this.options;
    const leaseMs = timeoutMs + LEASE_MARGIN_MS;
    const until = performance.now() + leaseMs;
    while (performance.now() < until) {
      const token = await store.acquire(address, leaseMs);
      if (token) {
        await this.readWith(token, address);
        return;
      }
      // Another replica is reading the document.
      await sleep(POLL_MS, undefined, { signal });
      const known = await store.find(address);
      if (known && isCurrent(known, address)) {
        return;
      }
    }
  }

  private async readWith(token: string, address: DocumentAddress) {
    const { store, logger } = this.options;
    const known = await store.find(address);
    if (known && isCurrent(known, address)) {
      await store.release(address, token);
      return;
    }
    try {
      const response = await this.fetch(address, known);
      await store.save(address, token, {
        validators: response.validators,
        content:
          response.status === 'ok'
            ? await parseDocument(
                address.kind,
                response.bytes,
                response.contentType ?? address.type,
              )
            : undefined,
      });
    } catch (error) {
      if (this.options.signal.aborted) {
        await store.release(address, token);
        throw error;
      }
      const failures = (known?.failures ?? 0) + 1;
      await store.saveFailure(address, token, {
        error: this.explain(error, address),
        failures,
        retryAfterMs: getBackOffMs({
          failures,
          unitMs: FIRST_RETRY_MS,
          longestMs: LONGEST_WAIT_MS.document,
          retryAfterSeconds: getRetryAfterSeconds(error),
        }),
      });
      logger.debug(
        `Could not read the ${address.kind} of episode '${address.episodeId}'`,
        loggable(error),
      );
    }
  }

  private async fetch(
    address: DocumentAddress,
    known: StoredDocument | undefined,
  ): Promise<FeedSourceResponse> {
    const { shows, hostRules, userAgent, maxRedirects, timeoutMs, maxBytes } =
      this.options;
    const show = shows.find(({ id }) => id === address.showId)!;
    const source = new HttpFeedSource({
      configuredUrl: () => show.url,
      hostRules: createDocumentHostRules(hostRules, show),
      userAgent,
      maxRedirects,
      what: address.kind,
      accept: `${address.type ?? 'application/json'}, */*;q=0.5`,
    });
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      return await source.read({
        showId: show.id,
        url: address.url,
        headers: show.headers,
        // Another version can convert the same bytes differently.
        validators:
          known?.content && known.version === address.version
            ? known.validators
            : undefined,
        maxBytes,
        signal: AbortSignal.any([this.options.signal, timeout]),
      });
    } catch (error) {
      if (timeout.aborted && !this.options.signal.aborted) {
        throw new FeedSourceError(
          `${new URL(address.url).host} did not respond within ${
            timeoutMs / 1000
          } seconds`,
          { cause: error },
        );
      }
      throw error;
    }
  }

  private explain(error: unknown, address: DocumentAddress): string {
    if (isError(error) && error.name === 'FeedSourceError') {
      return redactText(error.message, 'reader');
    }
    this.options.logger.error(
      `Could not read the ${address.kind} of episode '${address.episodeId}'`,
      loggable(error),
    );
    return 'see the log of the backend for details';
  }
}

/** Whether the stored document, or its failure, is recent enough not to ask the host again. */
function isCurrent(known: StoredDocument, address: DocumentAddress): boolean {
  if (known.version !== address.version) {
    return false;
  }
  return (
    known.isBackingOff ||
    (known.failures === 0 && known.content !== undefined && known.isFresh)
  );
}

function toReadDocument(
  known: StoredDocument | undefined,
  { kind }: DocumentAddress,
): ReadDocument {
  if (!known?.content || !known.contentHash) {
    const what = kind === 'chapters' ? 'chapters' : 'transcript';
    throw new ServiceUnavailableError(
      `The ${what} could not be read: ${known?.error ?? 'try again later'}`,
    );
  }
  return { content: known.content, contentHash: known.contentHash };
}

function getRetryAfterSeconds(error: unknown): number | undefined {
  return isError(error) && typeof error.retryAfterSeconds === 'number'
    ? error.retryAfterSeconds
    : undefined;
}
