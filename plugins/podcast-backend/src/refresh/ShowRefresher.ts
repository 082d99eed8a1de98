import { LoggerService } from '@backstage/backend-plugin-api';
import { ErrorLike, isError } from '@backstage/errors';
import { parseFeedInSlices } from '@nerdout/podcast-feed';
import {
  FeedSourceContent,
  FeedSourceError,
  FeedSourceResponse,
} from '@nerdout/backstage-plugin-podcast-node';
import { ShowConfig } from '../config';
import {
  FeedContent,
  FeedStateChange,
  Lease,
  PodcastStore,
  RefreshContext,
  RefreshRecord,
  RefreshTrigger,
  StoredShow,
} from '../store';
import { TopicTagger } from '../topics';
import {
  frequencyMs,
  nextAttemptAfterFailure,
  nextAttemptAfterSuccess,
} from './backOff';
import { buildEpisodes } from './buildEpisodes';
import { buildShow } from './buildShow';
import { FeedReader } from './FeedReader';
import { contentHashOf, isReadWith, readingKeyOf, urlHashOf } from './hashes';
import { withLease } from './withLease';

export type ShowRefresherOptions = {
  store: PodcastStore;
  reader: FeedReader;
  tagger: TopicTagger;
  imageHosts: string[];
  /** Episodes that their feed lacks are deleted after this time; never where it is absent. */
  keepRemovedMs?: number;
  logger: LoggerService;
};

/** Brings shows up to date: reads a feed, makes of it what the portal keeps, and puts it into the store at once. */
export class ShowRefresher {
  constructor(private readonly options: ShowRefresherOptions) {}

  /**
   * Reads the feed of a show now. A feed that cannot be read is not an error but a result, which is recorded; what was
   * there stays.
   *
   * @throws `ConflictError` while another refresh of the show runs
   */
  async refresh(
    show: ShowConfig,
    options: { trigger: RefreshTrigger; signal: AbortSignal },
  ): Promise<RefreshRecord> {
    const { store, logger, keepRemovedMs } = this.options;
    const startedAt = new Date();
    const context: RefreshContext = {
      trigger: options.trigger,
      startedAt: startedAt.toISOString(),
      forgetRemovedBefore:
        keepRemovedMs === undefined
          ? undefined
          : new Date(startedAt.getTime() - keepRemovedMs).toISOString(),
    };
    const record = await withLease(store, logger, show.id, async lease => {
      const stored = (await store.getShows([show.id])).get(show.id)!;
      try {
        const response = await this.read(show, stored, options.signal);
        return await this.save(lease, show, stored, response, context);
      } catch (error) {
        if (!isFeedProblem(error)) {
          throw error;
        }
        return await this.saveFailure(lease, show, stored, error, context);
      }
    });
    logRecord(logger, show, record);
    return record;
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
    const { store, logger, tagger, imageHosts } = this.options;
    const { fallback } = show;
    const before = (await store.getShows([show.id])).get(show.id);
    if (!fallback || before?.servedFrom === 'feed') {
      return;
    }
    const bytes = await read(fallback.file);
    const contentHash = contentHashOf(
      bytes,
      readingKeyOf(show, fallback.baseUrl, imageHosts),
    );
    if (
      before?.contentHash === contentHash &&
      before.topicsHash === tagger.hash
    ) {
      return;
    }
    await withLease(store, logger, show.id, async lease => {
      const content = await this.contentOf(show, {
        bytes,
        baseUrl: fallback.baseUrl,
        servedFrom: 'fallback',
        contentHash,
      });
      const stored = (await store.getShows([show.id])).get(show.id);
      if (stored?.servedFrom === 'feed') {
        return;
      }
      await store.saveContent(
        lease,
        content,
        { urlHash: urlHashOf(show.url) },
        { trigger: 'start', startedAt: new Date().toISOString() },
      );
    });
  }

  /** Finds the topics of a show anew when the rules are others than those its topics are from. */
  async retag(show: ShowConfig): Promise<void> {
    const { store, logger, tagger } = this.options;
    const stored = (await store.getShows([show.id])).get(show.id);
    if (!stored?.show || stored.topicsHash === tagger.hash) {
      return;
    }
    await withLease(store, logger, show.id, async lease => {
      const topics = await tagger.tag(await store.getEpisodeData(show.id));
      await store.saveTopics(lease, topics, tagger.hash);
    });
  }

  private async read(
    show: ShowConfig,
    stored: StoredShow,
    signal: AbortSignal,
  ): Promise<FeedSourceResponse> {
    const isSameFeed = stored.urlHash === urlHashOf(show.url);
    const isCurrentCopy =
      isSameFeed &&
      stored.servedFrom === 'feed' &&
      isReadWith(stored.contentHash, this.readingKey(show)) &&
      !stored.shrunkSince;
    const request = {
      validators: isCurrentCopy ? stored.validators : undefined,
      signal,
    };
    if (isSameFeed && stored.movedTo) {
      try {
        const response = await this.options.reader.read(show, {
          ...request,
          url: stored.movedTo,
        });
        return { movedTo: stored.movedTo, ...response };
      } catch (error) {
        if (!isFeedProblem(error)) {
          throw error;
        }
        // Where it was sent to is no good any more: ask at the configured address again.
      }
    }
    return this.options.reader.read(show, { ...request, url: show.url });
  }

  private async save(
    lease: Lease,
    show: ShowConfig,
    stored: StoredShow,
    response: FeedSourceResponse,
    context: RefreshContext,
  ): Promise<RefreshRecord> {
    const { store } = this.options;
    const state: FeedStateChange = {
      urlHash: urlHashOf(show.url),
      movedTo: response.movedTo ?? null,
      validators: response.validators,
      lastAttemptAt: context.startedAt,
      lastSuccessAt: new Date().toISOString(),
      lastError: null,
      failures: 0,
      nextAttemptAt: nextAttemptAfterSuccess(response.maxAgeSeconds),
      gone: false,
    };
    if (response.status === 'unchanged') {
      return store.saveState(lease, state, context, {});
    }
    const withValidators = {
      ...state,
      validators: response.validators ?? null,
    };
    const contentHash = contentHashOf(response.bytes, this.readingKey(show));
    if (
      contentHash === stored.contentHash &&
      stored.servedFrom === 'feed' &&
      !stored.shrunkSince
    ) {
      return store.saveState(lease, withValidators, context, {});
    }
    const content = await this.contentOf(show, {
      bytes: response.bytes,
      contentType: response.contentType,
      baseUrl: show.baseUrl ?? response.baseUrl,
      servedFrom: 'feed',
      contentHash,
    });
    return store.saveContent(lease, content, withValidators, context);
  }

  private async saveFailure(
    lease: Lease,
    show: ShowConfig,
    stored: StoredShow,
    error: ErrorLike,
    context: RefreshContext,
  ): Promise<RefreshRecord> {
    const { retryAfterSeconds, gone = false } =
      error as Partial<FeedSourceError>;
    const failures = stored.failures + 1;
    return this.options.store.saveState(
      lease,
      {
        urlHash: urlHashOf(show.url),
        // Both are of the address that was read before.
        ...(stored.urlHash !== urlHashOf(show.url) && {
          movedTo: null,
          validators: null,
        }),
        lastAttemptAt: context.startedAt,
        lastError: { message: error.message, at: new Date().toISOString() },
        failures,
        nextAttemptAt: nextAttemptAfterFailure({
          failures,
          frequency: frequencyMs(show.schedule),
          retryAfterSeconds,
        }),
        gone,
      },
      context,
      { error: error.message },
    );
  }

  private async contentOf(
    show: ShowConfig,
    copy: Pick<FeedSourceContent, 'bytes' | 'contentType' | 'baseUrl'> &
      Pick<FeedContent, 'servedFrom' | 'contentHash'>,
  ): Promise<FeedContent> {
    const { store, tagger, imageHosts } = this.options;
    const feed = await parseFeedInSlices(copy.bytes, {
      contentType: copy.contentType,
      baseUrl: copy.baseUrl,
      // The source has seen to it already, with the limit that is configured.
      limits: { maxBytes: Number.MAX_SAFE_INTEGER },
    });
    const episodes = await buildEpisodes(show.id, feed.episodes, {
      known: await store.getKnownEpisodes(show.id),
      imageHosts,
    });
    return {
      show: buildShow(feed.show),
      servedFrom: copy.servedFrom,
      contentHash: copy.contentHash,
      topicsHash: tagger.hash,
      episodes,
      topics: await tagger.tag(episodes),
      warnings: feed.warnings,
    };
  }

  private readingKey(show: ShowConfig): string {
    return readingKeyOf(show, show.baseUrl, this.options.imageHosts);
  }
}

/** What is wrong with the feed or its host rather than with the plugin. */
function isFeedProblem(error: unknown): error is ErrorLike {
  return (
    isError(error) &&
    (error.name === 'FeedError' || error.name === 'FeedSourceError')
  );
}

function logRecord(
  logger: LoggerService,
  show: ShowConfig,
  record: RefreshRecord,
): void {
  const { status, added, changed, removed, error } = record;
  if (status === 'failed') {
    logger.warn(`The feed of the show ${show.id} could not be read: ${error}`);
  } else if (status === 'changed') {
    logger.info(
      `Refreshed the show ${show.id}: ${added} episodes added, ${changed} changed, ${removed} no longer in the feed`,
    );
  } else {
    logger.debug(`The feed of the show ${show.id} has not changed`);
  }
}
