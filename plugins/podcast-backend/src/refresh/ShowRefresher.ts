import { LoggerService } from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError } from '@backstage/errors';
import { FeedSourceError } from '@nerdout/backstage-plugin-podcast-node';
import { FeedWarning } from '@nerdout/podcast-feed';
import { PodcastConfig, ShowConfig } from '../config';
import {
  FeedStateChange,
  Lease,
  PodcastStore,
  RefreshContext,
  RefreshRecord,
  RefreshTrigger,
  StoredShow,
  withLease,
} from '../database';
import { WORDS_REVISION } from '../text';
import { loggable, shownText } from '../secrets';
import { INCOMPLETE, TopicTagger } from '../analysis';
import {
  getFrequencyMs,
  getNextAttemptAfterFailure,
  getNextAttemptAfterSuccess,
} from './nextAttempt';
import { ContentBuilder } from './ContentBuilder';
import { explainFailure } from './explainFailure';
import { FeedFetcher } from './FeedFetcher';
import { isFeedProblem } from './feedProblem';
import { FeedReader } from './FeedReader';
import {
  hashContent,
  isReadWith,
  toPartialHash,
  getReadingKey,
  hashUrl,
} from './hashes';
import { parsePage } from './parsePage';
import { knownEpisodesOf, Reading } from './reading';

export type ShowRefresherOptions = {
  store: PodcastStore;
  reader: FeedReader;
  tagger: TopicTagger;
  config: Pick<
    PodcastConfig,
    'fetch' | 'limits' | 'notes' | 'keepEmails' | 'keepRemovedMs'
  >;
  logger: LoggerService;
};

/** Brings shows up to date: reads a feed, makes of it what the portal keeps, and puts it into the store at once. */
export class ShowRefresher {
  private readonly fetcher: FeedFetcher;
  private readonly builder: ContentBuilder;

  /** Failures that not even the database could keep, by the id of the show. Times are those of `performance.now()`. */
  private readonly unrecorded = new Map<
    string,
    { failures: number; until: number }
  >();

  constructor(private readonly options: ShowRefresherOptions) {
    const { store, tagger, reader, config } = options;
    this.fetcher = new FeedFetcher(reader, config);
    const { notes, keepEmails } = config;
    this.builder = new ContentBuilder({ store, tagger, notes, keepEmails });
  }

  /**
   * Reads the feed of a show now. A refresh that fails is not an error but a result, which is recorded, whatever the
   * reason is; what was there stays.
   *
   * @throws `ConflictError` while another refresh of the show runs; `ServiceUnavailableError` when the database cannot
   * keep that it failed; the reason of `signal` when that fires
   */
  async refresh(
    show: ShowConfig,
    options: { trigger: RefreshTrigger; signal: AbortSignal },
  ): Promise<RefreshRecord> {
    const { store, logger, config } = this.options;
    const { keepRemovedMs } = config;
    const context: RefreshContext = {
      trigger: options.trigger,
      startedAt: new Date().toISOString(),
      keepRemovedMs,
    };
    let record: RefreshRecord;
    try {
      record = await withLease(store, logger, show.id, async lease => {
        let stored: StoredShow | undefined;
        try {
          stored = (await store.getShows([show.id])).get(show.id)!;
          return await this.read(lease, show, stored, options.signal, context);
        } catch (error) {
          const isOwn = !isFeedProblem(error);
          if (isOwn && isNoFailure(error, options.signal)) {
            throw error;
          }
          if (isOwn) {
            logger.error(
              `The refresh of the show ${show.id} failed`,
              loggable(error),
            );
          }
          return await this.saveFailure(lease, show, stored, error, context);
        }
      });
    } catch (error) {
      if (isNoFailure(error, options.signal)) {
        throw error;
      }
      throw this.rememberFailure(show, error);
    }
    this.unrecorded.delete(show.id);
    logRecord(logger, show, record);
    return record;
  }

  /** How long the schedule leaves a show alone after failures that the database could not keep, in milliseconds. */
  restOf(show: ShowConfig): number {
    const { until = 0 } = this.unrecorded.get(show.id) ?? {};
    return Math.max(0, until - performance.now());
  }

  /**
   * Loads the bundled copy of a show, unless the feed has been read already or the copy has not changed.
   *
   * @throws the error of the file system or the parser when the copy is of no use
   */
  async loadFallback(
    show: ShowConfig,
    read: (file: string) => Promise<Uint8Array>,
  ): Promise<void> {
    const { store, logger, tagger, config } = this.options;
    const { fallback } = show;
    const before = (await store.getShows([show.id])).get(show.id);
    if (!fallback || before?.servedFrom === 'feed') {
      return;
    }
    const bytes = await read(fallback.file);
    const readingKey = getReadingKey(show, fallback.baseUrl, config);
    const contentHash = await hashContent(bytes, readingKey);
    if (
      before?.contentHash === contentHash &&
      before.topicsHash === tagger.hash
    ) {
      return;
    }
    await withLease(store, logger, show.id, async lease => {
      const page = await parsePage(
        { bytes },
        { baseUrl: fallback.baseUrl, limits: config.limits },
      );
      const content = await this.builder.build(show, {
        pages: [page],
        warnings: [],
        servedFrom: 'fallback',
        readingKey,
        isPartial: false,
        contentHash,
      });
      const stored = (await store.getShows([show.id])).get(show.id);
      if (stored?.servedFrom === 'feed') {
        return;
      }
      await store.saveContent(
        lease,
        content,
        { urlHash: hashUrl(show.url) },
        { trigger: 'start', startedAt: new Date().toISOString() },
      );
    });
  }

  /** Makes the search index of a show anew when texts are split into other words than those that are in it. */
  async reindex(show: ShowConfig): Promise<void> {
    const { store, logger } = this.options;
    const stored = (await store.getShows([show.id])).get(show.id);
    if (!stored?.show || stored.wordsRevision === WORDS_REVISION) {
      return;
    }
    await withLease(store, logger, show.id, lease => store.reindex(lease));
  }

  /**
   * Finds the topics of a show anew when the rules are others than those its topics are from. That a topic matcher of a
   * module failed is recorded, and tried again the next time.
   */
  async retag(show: ShowConfig, trigger: RefreshTrigger): Promise<void> {
    const { store, logger, tagger } = this.options;
    const stored = (await store.getShows([show.id])).get(show.id);
    if (!stored?.show || stored.topicsHash === tagger.hash) {
      return;
    }
    const startedAt = new Date().toISOString();
    const problems: FeedWarning[] = [];
    await withLease(store, logger, show.id, async lease => {
      const topics = await tagger.tag(
        await store.getEpisodeData(show.id),
        problems,
      );
      if (problems.length === 0) {
        await store.saveTopics(lease, topics, tagger.hash);
      } else if (stored.topicsHash !== INCOMPLETE) {
        // The rules have changed, and what the others find by the new ones is better than what was found by the old.
        await store.saveTopics(lease, topics, INCOMPLETE);
      }
    });
    if (problems.length > 0) {
      const error = problems.map(({ message }) => message).join('; ');
      await this.recordFailure(show, error, { trigger, startedAt });
    }
  }

  /** Puts a failure that has nothing to do with where the feed is into the history, and where the state of the feed is. */
  async recordFailure(
    show: ShowConfig,
    error: string,
    context: RefreshContext,
  ): Promise<void> {
    const { store, logger } = this.options;
    await withLease(store, logger, show.id, async lease => {
      const stored = (await store.getShows([show.id])).get(show.id);
      await store.saveState(
        lease,
        {
          urlHash: stored?.urlHash ?? hashUrl(show.url),
          lastError: { message: error, at: new Date().toISOString() },
          failures: (stored?.failures ?? 0) + 1,
        },
        context,
        { status: 'failed', error },
      );
    });
  }

  private async read(
    lease: Lease,
    show: ShowConfig,
    stored: StoredShow,
    signal: AbortSignal,
    context: RefreshContext,
  ): Promise<RefreshRecord> {
    const { store, tagger } = this.options;
    const key = this.readingKey(show);
    const isSameFeed = stored.urlHash === hashUrl(show.url);
    const isReadAlike =
      isSameFeed &&
      stored.servedFrom === 'feed' &&
      isReadWith(stored.contentHash, key);
    const reading =
      isReadAlike && stored.topicsHash === tagger.hash
        ? await this.readingOf(show.id, key)
        : undefined;
    const isCurrentCopy =
      isReadAlike &&
      !stored.shrunkSince &&
      !(reading?.readAgainAt && reading.readAgainAt <= Date.now());
    const known = knownEpisodesOf(reading);
    const fetched = await this.fetcher.fetch(
      show,
      {
        readingKey: key,
        movedTo: isSameFeed ? stored.movedTo : undefined,
        contentHash: isCurrentCopy ? stored.contentHash : undefined,
        // Some hosts say for ever that nothing has changed. Who asks by hand wants to see the feed itself.
        validators:
          isCurrentCopy && context.trigger !== 'manual'
            ? stored.validators
            : undefined,
        readHash: stored.readHash,
        previous: known.previous,
      },
      signal,
    );
    const { response } = fetched;
    const nextAttemptAfter = (copy: Reading | undefined) =>
      getNextAttemptAfterSuccess(
        response.maxAgeSeconds,
        Date.now(),
        copy?.readAgainAt,
      );
    const state: FeedStateChange = {
      urlHash: hashUrl(show.url),
      readHash: hashUrl(fetched.readAt),
      movedTo: fetched.movedTo ?? null,
      moveProblem: fetched.moveProblem ?? null,
      validators:
        response.status === 'ok'
          ? response.validators ?? null
          : response.validators,
      lastAttemptAt: context.startedAt,
      lastSuccessAt: new Date().toISOString(),
      lastError: null,
      failures: 0,
      nextAttemptAt: nextAttemptAfter(reading),
      gone: false,
    };
    if (fetched.status === 'unchanged') {
      return store.saveState(lease, state, context, {
        status: 'unchanged',
      });
    }
    const { isWhole, contentHash } = fetched;
    const content = await this.builder.build(
      show,
      {
        pages: fetched.pages,
        warnings: fetched.warnings,
        servedFrom: 'feed',
        readingKey: key,
        isPartial: !isWhole,
        contentHash: isWhole ? contentHash : toPartialHash(contentHash),
      },
      reading,
      known,
    );
    return store.saveContent(
      lease,
      content,
      {
        ...state,
        nextAttemptAt: nextAttemptAfter(content.reading),
        // Of what is not whole it must not be said that it has not changed.
        ...(!isWhole && { validators: null }),
      },
      context,
    );
  }

  private async readingOf(
    showId: string,
    key: string,
  ): Promise<Reading | undefined> {
    const content = await this.options.store.getReading(showId);
    const reading = content && (JSON.parse(content) as Reading);
    return reading && reading.key === key ? reading : undefined;
  }

  private async saveFailure(
    lease: Lease,
    show: ShowConfig,
    stored: StoredShow | undefined,
    error: unknown,
    context: RefreshContext,
  ): Promise<RefreshRecord> {
    const isOfFeed = isFeedProblem(error);
    const message = isOfFeed ? error.message : explainFailure(error);
    const { retryAfterSeconds, gone = false } = isOfFeed
      ? (error as Partial<FeedSourceError>)
      : { gone: stored?.gone };
    const failures = (stored?.failures ?? 0) + 1;
    return this.options.store.saveState(
      lease,
      {
        urlHash: hashUrl(show.url),
        // They are of the address that was read before.
        ...(stored?.urlHash !== hashUrl(show.url) && {
          movedTo: null,
          moveProblem: null,
          validators: null,
        }),
        lastAttemptAt: context.startedAt,
        lastError: { message, at: new Date().toISOString() },
        failures,
        nextAttemptAt: getNextAttemptAfterFailure({
          failures,
          frequency: getFrequencyMs(show.schedule),
          retryAfterSeconds,
        }),
        gone,
      },
      context,
      { status: 'failed', error: message },
    );
  }

  /** Where the database cannot keep that a refresh failed, the process does. */
  private rememberFailure(show: ShowConfig, error: unknown): Error {
    const { logger } = this.options;
    const failures = (this.unrecorded.get(show.id)?.failures ?? 0) + 1;
    const now = Date.now();
    const next = getNextAttemptAfterFailure({
      // Each attempt may cost the host a whole feed, so that the first failure counts already.
      failures: failures + 1,
      frequency: getFrequencyMs(show.schedule),
      now,
    });
    const rest = (next?.getTime() ?? now) - now;
    this.unrecorded.set(show.id, { failures, until: performance.now() + rest });
    logger.error(
      `The refresh of the show ${
        show.id
      } failed, and the database could not keep that; on schedule it is tried again in ${Math.round(
        rest / 60_000,
      )} minutes`,
      loggable(error),
    );
    return new ServiceUnavailableError(explainFailure(error));
  }

  private readingKey(show: ShowConfig): string {
    return getReadingKey(show, show.baseUrl, this.options.config);
  }
}

/** Another refresh has the show, or the backend stops. */
function isNoFailure(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted || (isError(error) && error.name === 'ConflictError');
}

function logRecord(
  logger: LoggerService,
  show: ShowConfig,
  record: RefreshRecord,
): void {
  const { status, added, changed, removed, error } = record;
  if (status === 'failed') {
    logger.warn(
      `The refresh of the show ${show.id} failed: ${shownText(
        error ?? '',
        'refresher',
      )}`,
    );
  } else if (status === 'changed') {
    logger.info(
      `Refreshed the show ${show.id}: ${added} episodes added, ${changed} changed, ${removed} no longer in the feed`,
    );
  } else {
    logger.debug(`The feed of the show ${show.id} has not changed`);
  }
}
