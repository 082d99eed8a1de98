import { setTimeout as sleep } from 'node:timers/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import {
  SpokenTopicFinder,
  Topic,
} from '@nerdout/backstage-plugin-podcast-common';
import { FeedWarning } from '@nerdout/podcast-feed';
import { ShowConfig } from '../../config';
import {
  toDocumentAddress,
  DocumentReader,
  isReadByThisParser,
  pickTranscripts,
} from '../../documents';
import {
  DocumentAddress,
  DocumentStore,
  EpisodeData,
  EvidenceStore,
  PodcastStore,
  withLease,
} from '../../database';
import { runInSlices } from '../../slices';
import { TopicTagger } from './TopicTagger';

/** How many documents one run reads from their hosts, and the delay between two of them. */
const MAX_READS_PER_RUN = 20;
const PAUSE_MS = 1000;

/** In how many documents one run searches for topics. */
const MAX_SEARCHES_PER_RUN = 200;

/** How many other episodes are compared with the tagged ones, to find what repeats through the show. */
const NEIGHBOURS = 60;

/** A show without work is checked again after this time, or when it has changed. */
const IDLE_MS = 60 * 60_000;

export type EvidenceCollectorOptions = {
  store: PodcastStore;
  documents: Pick<DocumentReader, 'get'>;
  documentStore: DocumentStore;
  evidence: EvidenceStore;
  tagger: TopicTagger;
  topics: Topic[];
  logger: LoggerService;
  /** Delay between two reads. */
  pauseMs?: number;
};

type DocumentOfEpisode = { episode: EpisodeData; address: DocumentAddress };

/**
 * Reads chapters and transcripts in the background, a few at a time and those of the newest episodes first, and finds the
 * topics of their episodes again. It reads each document only once.
 */
export class EvidenceCollector {
  private readonly idleShows = new Map<
    string,
    /** `until` is a time of `performance.now()`. */
    { contentHash?: string; until: number }
  >();

  constructor(private readonly options: EvidenceCollectorOptions) {}

  /** Does the next part of the work for a show. */
  async collect(show: ShowConfig, signal: AbortSignal): Promise<void> {
    const { store, evidence } = this.options;
    const stored = (await store.getShows([show.id])).get(show.id);
    const idle = this.idleShows.get(show.id);
    if (
      !stored?.show ||
      (idle?.contentHash === stored.contentHash &&
        idle!.until > performance.now())
    ) {
      return;
    }
    const episodes = await store.getEpisodeData(show.id);
    const documents = listDocuments(episodes);
    const isAllRead = await this.readSome(documents, signal);
    const isAllSearched = await this.searchSome(documents, signal);
    const untagged = await evidence.getUntaggedEpisodeIds(show.id);
    if (untagged.length > 0 && !signal.aborted) {
      await this.tag(show, episodes, new Set(untagged));
    }
    if (isAllRead && isAllSearched && !signal.aborted) {
      this.idleShows.set(show.id, {
        contentHash: stored.contentHash,
        until: performance.now() + IDLE_MS,
      });
    }
  }

  /** @returns whether no documents are left to read */
  private async readSome(
    documents: DocumentOfEpisode[],
    signal: AbortSignal,
  ): Promise<boolean> {
    const {
      documents: reader,
      documentStore,
      pauseMs = PAUSE_MS,
    } = this.options;
    const addresses = documents.map(({ address }) => address);
    const known = await documentStore.describe(addresses);
    const missing = addresses.filter((_, index) => {
      const { contentHash, version, isBackingOff } = known[index];
      const isRead = contentHash !== undefined && isReadByThisParser(version);
      return !isRead && !isBackingOff;
    });
    for (const address of missing.slice(0, MAX_READS_PER_RUN)) {
      if (signal.aborted) {
        return false;
      }
      try {
        await reader.get(address);
      } catch (error) {
        // The document has the failure, and when to try again.
        if (!isError(error) || error.name !== 'ServiceUnavailableError') {
          throw error;
        }
      }
      await sleep(pauseMs, undefined, { signal }).catch(() => {});
    }
    return missing.length <= MAX_READS_PER_RUN;
  }

  /** @returns whether no documents are left to search */
  private async searchSome(
    documents: DocumentOfEpisode[],
    signal: AbortSignal,
  ): Promise<boolean> {
    const { documentStore, evidence, topics } = this.options;
    const known = await documentStore.describe(
      documents.map(({ address }) => address),
    );
    const hashes = await evidence.readHashes(
      documents.map(({ episode }) => episode.id),
    );
    const stale = documents.filter(({ address }, index) => {
      const { contentHash } = known[index];
      const { episodeId, kind } = address;
      return contentHash && hashes.get(`${episodeId} ${kind}`) !== contentHash;
    });
    if (stale.length === 0) {
      return true;
    }
    const finder = await runInSlices(SpokenTopicFinder.inSteps(topics));
    for (const { address } of stale.slice(0, MAX_SEARCHES_PER_RUN)) {
      if (signal.aborted) {
        return false;
      }
      const document = await documentStore.find(address);
      if (document?.content && document.contentHash) {
        const items = JSON.parse(document.content.items);
        const { showId, episodeId, kind } = address;
        await evidence.save(
          showId,
          episodeId,
          kind,
          document.contentHash,
          kind === 'chapters'
            ? items.map(({ title, startSeconds }: (typeof items)[0]) => ({
                title,
                startSeconds,
              }))
            : await runInSlices(finder.find(items)),
        );
      }
    }
    return stale.length <= MAX_SEARCHES_PER_RUN;
  }

  private async tag(
    show: ShowConfig,
    episodes: EpisodeData[],
    ids: Set<string>,
  ): Promise<void> {
    const { store, tagger, evidence, logger } = this.options;
    await withLease(store, logger, show.id, async lease => {
      const stored = (await store.getShows([show.id])).get(show.id);
      if (stored?.topicsHash !== tagger.hash) {
        // The rules have changed, so all episodes will be tagged again anyway.
        return;
      }
      const changed = episodes.filter(({ id }) => ids.has(id));
      const others = newestFirst(episodes.filter(({ id }) => !ids.has(id)));
      const problems: FeedWarning[] = [];
      const topics = await tagger.tag(
        [...changed, ...others.slice(0, NEIGHBOURS)],
        problems,
      );
      if (problems.length > 0) {
        // The episodes stay untagged, and a later run tries again.
        return;
      }
      others.forEach(({ id }) => topics.delete(id));
      await store.saveTopics(lease, topics, tagger.hash);
      await evidence.markTagged([...ids]);
      logger.debug(
        `Found the topics of ${ids.size} episodes of show '${show.id}', including chapters and transcripts`,
      );
    });
  }
}

/** Lists one transcript of each episode, in the first language of the feed, and its chapters if they have a URL. */
function listDocuments(episodes: EpisodeData[]): DocumentOfEpisode[] {
  return newestFirst(episodes).flatMap(episode => {
    const documents: DocumentOfEpisode[] = [];
    if (episode.transcripts.length > 0) {
      const [{ url, type }] = pickTranscripts(episode);
      const address = toDocumentAddress(episode, 'transcript', url, type);
      documents.push({ episode, address });
    }
    if (episode.chaptersUrl) {
      const address = toDocumentAddress(
        episode,
        'chapters',
        episode.chaptersUrl,
      );
      documents.push({ episode, address });
    }
    return documents;
  });
}

function newestFirst(episodes: EpisodeData[]): EpisodeData[] {
  const dated = episodes.map(episode => ({
    episode,
    at: episode.publishedAt ?? '',
  }));
  return dated
    .sort((a, b) => Number(a.at < b.at) - Number(a.at > b.at))
    .map(({ episode }) => episode);
}
