import type {
  CatalogMatches,
  Chapter,
  Episode,
  EpisodePage,
  EpisodeQuery,
  FollowedTopic,
  PeopleFilter,
  PeoplePage,
  PeopleQuery,
  PersonCount,
  Refresh,
  RefreshResult,
  RelatedEpisodes,
  SeriesCount,
  Show,
  ShowFacets,
  TopicCorrection,
  TopicCorrectionEvent,
  TopicCorrectionQuery,
  TopicCount,
  TopicDetail,
  Transcript,
} from '../model';

/**
 * What the podcast backend plugin offers. All methods throw a `ResponseError` of `@backstage/errors` when the backend
 * answers with an error.
 *
 * @public
 */
export interface PodcastApi {
  getShows(options?: PodcastRequestOptions): Promise<{ items: Show[] }>;
  getShow(showId: string, options?: PodcastRequestOptions): Promise<Show>;
  getEpisodes(
    query?: EpisodeQuery,
    options?: PodcastRequestOptions,
  ): Promise<EpisodePage>;
  getEpisode(
    episodeId: string,
    options?: PodcastRequestOptions,
  ): Promise<Episode>;
  /** The chapters of an episode; a 404 where it has none. */
  getChapters(
    episodeId: string,
    options?: PodcastRequestOptions,
  ): Promise<{ items: Chapter[] }>;
  /** What is said in an episode; a 404 where there is no transcript, or none in that language and of that type. */
  getTranscript(
    episodeId: string,
    query?: { language?: string; type?: string },
    options?: PodcastRequestOptions,
  ): Promise<Transcript>;
  getTopics(
    query?: { show?: string },
    options?: PodcastRequestOptions,
  ): Promise<{ items: TopicCount[] }>;
  /** A topic with the people who take part in the episodes about it; a 404 for one that the portal does not have. */
  getTopic(
    topicId: string,
    options?: PodcastRequestOptions,
  ): Promise<TopicDetail>;
  /** The series inside a show. */
  getSeries(
    showId: string,
    options?: PodcastRequestOptions,
  ): Promise<{ items: SeriesCount[] }>;
  /** The topics and series of a show, with the number of episodes of each. */
  getShowFacets(
    showId: string,
    options?: PodcastRequestOptions,
  ): Promise<ShowFacets>;
  /** The catalog entities that share topics with an episode or pin it, as far as the caller may see them. */
  getEpisodeInCatalog(
    episodeId: string,
    options?: PodcastRequestOptions,
  ): Promise<CatalogMatches>;
  /** The catalog entities that have a topic, as far as the caller may see them. */
  getTopicInCatalog(
    topicId: string,
    options?: PodcastRequestOptions,
  ): Promise<CatalogMatches>;
  /** Everybody who takes part in episodes. */
  getPeople(
    query?: PeopleQuery,
    options?: PodcastRequestOptions,
  ): Promise<PeoplePage>;
  /** Everybody with one of the ids or e-mail addresses, of which 20 each may be given. */
  findPeople(
    filter: PeopleFilter,
    options?: PodcastRequestOptions,
  ): Promise<{ items: PersonCount[] }>;
  getPerson(
    personId: string,
    options?: PodcastRequestOptions,
  ): Promise<PersonCount>;
  /** What has much in common with an episode and why, and the parts of its series. */
  getRelated(
    episodeId: string,
    query?: { limit?: number },
    options?: PodcastRequestOptions,
  ): Promise<RelatedEpisodes>;
  /** The corrections that hold. Needs the permission `podcast.topic.update`. */
  getTopicCorrections(
    query?: TopicCorrectionQuery,
    options?: PodcastRequestOptions,
  ): Promise<{ items: TopicCorrection[] }>;
  /** Who made and undid which corrections. Needs the permission `podcast.topic.update`. */
  getTopicCorrectionHistory(
    query?: TopicCorrectionQuery & { limit?: number },
    options?: PodcastRequestOptions,
  ): Promise<{ items: TopicCorrectionEvent[] }>;
  /** Adds or removes a topic by hand. Needs the permission `podcast.topic.update`, and a user. */
  correctTopic(
    episodeId: string,
    topicId: string,
    correction: { action: TopicCorrection['action']; note?: string },
    options?: PodcastRequestOptions,
  ): Promise<TopicCorrection>;
  /** Lets the rules decide again. Needs the permission `podcast.topic.update`, and a user. */
  undoTopicCorrection(
    episodeId: string,
    topicId: string,
    options?: PodcastRequestOptions,
  ): Promise<void>;
  /** The topics that the user who asks follows. Only for users. */
  getFollowedTopics(
    options?: PodcastRequestOptions,
  ): Promise<{ items: FollowedTopic[] }>;
  followTopic(
    topicId: string,
    options?: PodcastRequestOptions,
  ): Promise<FollowedTopic>;
  unfollowTopic(
    topicId: string,
    options?: PodcastRequestOptions,
  ): Promise<void>;
  /** Needs the permission `podcast.show.refresh`. */
  refreshShow(
    showId: string,
    options?: PodcastRequestOptions,
  ): Promise<RefreshResult>;
  /** What the latest readings of a feed did, the newest first. Needs the permission `podcast.show.refresh`. */
  getRefreshes(
    showId: string,
    query?: { limit?: number },
    options?: PodcastRequestOptions,
  ): Promise<{ items: Refresh[] }>;
}

/** @public */
export type PodcastRequestOptions = {
  /** Token of the caller, for use in backends; front ends have a `fetchApi` that adds it. */
  token?: string;
  signal?: AbortSignal;
};
