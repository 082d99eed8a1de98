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
import { loggable, redactText } from '../secrets';
import { INCOMPLETE_HASH, TopicTagger } from '../analysis';
import { ContentBuilder } from './ContentBuilder';
import { explainFailure } from './explainFailure';
import { FeedFetcher } from './FeedFetcher';
import { isFeedProblem } from './feedProblem';
import { FeedReader } from './FeedReader';
import { FeedSnapshot, toPreviousEpisodes } from './feedSnapshot';
import {
  hashContent,
  isReadWith,
  toPartialHash,
  getReadingKey,
  hashUrl,
} from './hashes';
import {
  getFrequencyMs,
  getNextAttemptAfterFailure,
  getNextAttemptAfterSuccess,
} from './nextAttempt';
import { parsePage } from './parsePage';

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

/** Updates shows from their feeds. */
export class ShowRefresher {
  private readonly fetcher: FeedFetcher;
  private readonly builder: ContentBuilder;

  /** Failures that the database could not store, by show id. Times are from `performance.now()`. */
  private readonly unrecordedFailures = new Map<
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
   * Refreshes a show now. A failure is recorded and returned as the result, not thrown; the stored episodes stay.
   *
   * @throws `ConflictError` while another task holds the lease of the show; `ServiceUnavailableError` if the database cannot
   * record a failure; the reason of `signal` if it is aborted
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
          const isInternal = !isFeedProblem(error);
          if (isInternal && isConflictOrShutdown(error, options.signal)) {
            throw error;
          }
          if (isInternal) {
            logger.error(
              `The refresh of show '${show.id}' failed`,
              loggable(error),
            );
          }
          return await this.saveFailure(lease, show, stored, error, context);
        }
      });
    } catch (error) {
      if (isConflictOrShutdown(error, options.signal)) {
        throw error;
      }
      throw this.rememberFailure(show, error);
    }
    this.unrecordedFailures.delete(show.id);
    logRefresh(logger, show, record);
    return record;
  }

  /** Returns for how long scheduled refreshes must not run, in milliseconds, after failures that the database could not store. */
  getRemainingBackOffMs(show: ShowConfig): number {
    const { until = 0 } = this.unrecordedFailures.get(show.id) ?? {};
    return Math.max(0, until - performance.now());
  }

  /**
   * Loads the bundled copy of a show, unless the feed has been read already or the copy has not changed.
   *
   * @throws errors of the file system and the parser
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

  /** Rebuilds the search index of a show if the code that splits texts into words has changed. */
  async reindex(show: ShowConfig): Promise<void> {
    const { store, logger } = this.options;
    const stored = (await store.getShows([show.id])).get(show.id);
    if (!stored?.show || stored.wordsRevision === WORDS_REVISION) {
      return;
    }
    await withLease(store, logger, show.id, lease => store.reindex(lease));
  }

  /**
   * Finds the topics of a show again if the rules have changed. If a topic matcher fails, this is recorded, and the next call
   * tries again.
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
      } else if (stored.topicsHash !== INCOMPLETE_HASH) {
        // The rules have changed, so incomplete topics are better than outdated ones.
        await store.saveTopics(lease, topics, INCOMPLETE_HASH);
      }
    });
    if (problems.length > 0) {
      const error = problems.map(({ message }) => message).join('; ');
      await this.recordFailure(show, error, { trigger, startedAt });
    }
  }

  /** Records a failure that is independent of the URL of the feed, in the refresh history and the state of the feed. */
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
    const key = this.getReadingKey(show);
    const isSameFeed = stored.urlHash === hashUrl(show.url);
    const isReadTheSameWay =
      isSameFeed &&
      stored.servedFrom === 'feed' &&
      isReadWith(stored.contentHash, key);
    const snapshot =
      isReadTheSameWay && stored.topicsHash === tagger.hash
        ? await this.getSnapshot(show.id, key)
        : undefined;
    const isCurrentCopy =
      isReadTheSameWay &&
      !stored.shrunkSince &&
      !(snapshot?.readAgainAt && snapshot.readAgainAt <= Date.now());
    const previous = toPreviousEpisodes(snapshot);
    const fetched = await this.fetcher.fetch(
      show,
      {
        readingKey: key,
        movedTo: isSameFeed ? stored.movedTo : undefined,
        contentHash: isCurrentCopy ? stored.contentHash : undefined,
        // Some hosts always respond that nothing has changed. A manual refresh reads the feed anyway.
        validators:
          isCurrentCopy && context.trigger !== 'manual'
            ? stored.validators
            : undefined,
        readHash: stored.readHash,
        getPreviousPage: previous.getPage,
      },
      signal,
    );
    const { response } = fetched;
    const getNextAttemptAt = (latest: FeedSnapshot | undefined) =>
      getNextAttemptAfterSuccess(
        response.maxAgeSeconds,
        Date.now(),
        latest?.readAgainAt,
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
      nextAttemptAt: getNextAttemptAt(snapshot),
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
      snapshot,
      previous,
    );
    return store.saveContent(
      lease,
      content,
      {
        ...state,
        nextAttemptAt: getNextAttemptAt(content.reading),
        // Without validators, the host cannot respond that an incomplete copy has not changed.
        ...(!isWhole && { validators: null }),
      },
      context,
    );
  }

  private async getSnapshot(
    showId: string,
    key: string,
  ): Promise<FeedSnapshot | undefined> {
    const content = await this.options.store.getSnapshot(showId);
    const snapshot = content && (JSON.parse(content) as FeedSnapshot);
    return snapshot && snapshot.key === key ? snapshot : undefined;
  }

  private async saveFailure(
    lease: Lease,
    show: ShowConfig,
    stored: StoredShow | undefined,
    error: unknown,
    context: RefreshContext,
  ): Promise<RefreshRecord> {
    const isFeedFault = isFeedProblem(error);
    const message = isFeedFault ? error.message : explainFailure(error);
    const { retryAfterSeconds, gone = false } = isFeedFault
      ? (error as Partial<FeedSourceError>)
      : { gone: stored?.gone };
    const failures = (stored?.failures ?? 0) + 1;
    return this.options.store.saveState(
      lease,
      {
        urlHash: hashUrl(show.url),
        // They belong to the URL that was read before.
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

  /** Remembers a failure that the database cannot store. */
  private rememberFailure(show: ShowConfig, error: unknown): Error {
    const { logger } = this.options;
    const failures = (this.unrecordedFailures.get(show.id)?.failures ?? 0) + 1;
    const now = Date.now();
    const next = getNextAttemptAfterFailure({
      // Each attempt may download the whole feed, so even the first failure delays the next one.
      failures: failures + 1,
      frequency: getFrequencyMs(show.schedule),
      now,
    });
    const rest = (next?.getTime() ?? now) - now;
    this.unrecordedFailures.set(show.id, {
      failures,
      until: performance.now() + rest,
    });
    logger.error(
      `The refresh of show '${
        show.id
      }' failed, and the database could not record this; the next scheduled attempt is in ${Math.round(
        rest / 60_000,
      )} minutes`,
      loggable(error),
    );
    return new ServiceUnavailableError(explainFailure(error));
  }

  private getReadingKey(show: ShowConfig): string {
    return getReadingKey(show, show.baseUrl, this.options.config);
  }
}

/** Whether another task holds the lease of the show, or the backend is shutting down. */
function isConflictOrShutdown(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted || (isError(error) && error.name === 'ConflictError');
}

function logRefresh(
  logger: LoggerService,
  show: ShowConfig,
  record: RefreshRecord,
): void {
  const { status, added, changed, removed, error } = record;
  if (status === 'failed') {
    logger.warn(
      `The refresh of show '${show.id}' failed: ${redactText(
        error ?? '',
        'refresher',
      )}`,
    );
  } else if (status === 'changed') {
    logger.info(
      `Refreshed show '${show.id}': ${added} episodes added, ${changed} changed, ${removed} no longer in the feed`,
    );
  } else {
    logger.debug(`The feed of show '${show.id}' has not changed`);
  }
}
