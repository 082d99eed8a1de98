import {
  Episode,
  EpisodeTopic,
} from '@nerdout/backstage-plugin-podcast-common';
import { Neighbours } from './episodes/findNeighbours';
import { EpisodeListPage, ListEpisodesOptions } from './episodes/listEpisodes';
import {
  EpisodeData,
  FeedContent,
  FeedStateChange,
  KnownEpisode,
  Lease,
  RefreshContext,
  RefreshRecord,
  StoredShow,
} from './types';

/**
 * Keeps shows and episodes. Everything that changes a show needs its lease, which only one refresh in all replicas can
 * have, and is one transaction: readers see all of the old or all of the new.
 */
export interface PodcastStore {
  /** The shows that are known, of those that are asked for. */
  getShows(showIds: string[]): Promise<Map<string, StoredShow>>;

  /** Milliseconds since 1970, by the clock that all replicas share. */
  getTime(): Promise<number>;

  listEpisodes(options: ListEpisodesOptions): Promise<EpisodeListPage>;

  /** Looks only among the given shows. */
  getEpisode(
    showIds: string[],
    episodeId: string,
  ): Promise<Episode | undefined>;

  /** The episodes of the same show that are the next ones by date. */
  getNeighbours(episode: { id: string; showId: string }): Promise<Neighbours>;

  /** Number of episodes by the id of the topic. */
  countEpisodesByTopic(showIds: string[]): Promise<Map<string, number>>;

  /** Changes whenever anything of the shows that the API serves does. */
  getVersion(showIds: string[]): Promise<string>;

  /** The newest first. */
  listRefreshes(showId: string, limit: number): Promise<RefreshRecord[]>;

  /**
   * Takes the lease of a show, also one that has run out because its holder was killed.
   *
   * @returns undefined while another refresh has it
   */
  acquireLease(showId: string, durationMs: number): Promise<Lease | undefined>;

  /** Makes a lease last from now; nothing happens if it is not held any more. */
  renewLease(lease: Lease, durationMs: number): Promise<void>;

  /** Gives a lease back without a change; nothing happens if it is not held any more. */
  releaseLease(lease: Lease): Promise<void>;

  /** What the last copy of a feed left for the next refresh, as JSON. */
  getReading(showId: string): Promise<string | undefined>;

  /** Ids and GUIDs of all episodes of a show. */
  getEpisodeGuids(
    showId: string,
  ): Promise<Array<Pick<KnownEpisode, 'id' | 'guid'>>>;

  getKnownEpisodes(showId: string): Promise<KnownEpisode[]>;

  /** All episodes of a show, those that its feed has no more too. */
  getEpisodeData(showId: string): Promise<EpisodeData[]>;

  /** The newest episodes of a show. */
  getLatestEpisodeData(showId: string, limit: number): Promise<EpisodeData[]>;

  /**
   * Puts a new copy of a feed in the place of the old one and ends the lease. Episodes that the feed has no more stay
   * and are marked, unless what was there is a fallback.
   *
   * @throws `ConflictError` when the lease has been lost; nothing is changed then
   */
  saveContent(
    lease: Lease,
    content: FeedContent,
    state: FeedStateChange,
    context: RefreshContext,
  ): Promise<RefreshRecord>;

  /** Records a refresh that brought nothing new, or failed, and ends the lease. @throws as {@link saveContent} */
  saveState(
    lease: Lease,
    state: FeedStateChange,
    context: RefreshContext,
    outcome: { error?: string },
  ): Promise<RefreshRecord>;

  /** Replaces the topics of all episodes of a show and ends the lease. @throws as {@link saveContent} */
  saveTopics(
    lease: Lease,
    topics: Map<string, EpisodeTopic[]>,
    topicsHash: string,
  ): Promise<void>;

  /**
   * Makes the search index of a show anew, and whatever else depends on how words are compared, and ends the lease.
   *
   * @throws as {@link saveContent}
   */
  reindex(lease: Lease): Promise<void>;
}
