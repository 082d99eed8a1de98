import {
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
 * The API of the podcast backend plugin. If the backend responds with an error, the methods throw a `ResponseError` of
 * `@backstage/errors`.
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
  /** The chapters of an episode; 404 if it has none. */
  getChapters(
    episodeId: string,
    options?: PodcastRequestOptions,
  ): Promise<{ items: Chapter[] }>;
  /** The transcript of an episode; 404 if there is none of that language and type. */
  getTranscript(
    episodeId: string,
    query?: { language?: string; type?: string },
    options?: PodcastRequestOptions,
  ): Promise<Transcript>;
  getTopics(
    query?: { show?: string },
    options?: PodcastRequestOptions,
  ): Promise<{ items: TopicCount[] }>;
  /** A topic with the people in its episodes; 404 if the portal does not have the topic. */
  getTopic(
    topicId: string,
    options?: PodcastRequestOptions,
  ): Promise<TopicDetail>;
  /** The series of a show. */
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
  /** All people in episodes. */
  getPeople(
    query?: PeopleQuery,
    options?: PodcastRequestOptions,
  ): Promise<PeoplePage>;
  /** People with one of the ids or e-mail addresses; at most 20 of each. */
  findPeople(
    filter: PeopleFilter,
    options?: PodcastRequestOptions,
  ): Promise<{ items: PersonCount[] }>;
  getPerson(
    personId: string,
    options?: PodcastRequestOptions,
  ): Promise<PersonCount>;
  /** Related episodes, what they have in common with an episode, and the parts of its series. */
  getRelated(
    episodeId: string,
    query?: { limit?: number },
    options?: PodcastRequestOptions,
  ): Promise<RelatedEpisodes>;
  /** The current corrections of topics. Requires the permission `podcast.topic.update`. */
  getTopicCorrections(
    query?: TopicCorrectionQuery,
    options?: PodcastRequestOptions,
  ): Promise<{ items: TopicCorrection[] }>;
  /** Who made and undid which corrections. Requires the permission `podcast.topic.update`. */
  getTopicCorrectionHistory(
    query?: TopicCorrectionQuery & { limit?: number },
    options?: PodcastRequestOptions,
  ): Promise<{ items: TopicCorrectionEvent[] }>;
  /** Adds or removes a topic manually. Requires the permission `podcast.topic.update` and a user. */
  correctTopic(
    episodeId: string,
    topicId: string,
    correction: { action: TopicCorrection['action']; note?: string },
    options?: PodcastRequestOptions,
  ): Promise<TopicCorrection>;
  /** Undoes a correction, so that the rules apply again. Requires the permission `podcast.topic.update` and a user. */
  undoTopicCorrection(
    episodeId: string,
    topicId: string,
    options?: PodcastRequestOptions,
  ): Promise<void>;
  /** The topics that the user follows. Requires a user. */
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
  /** Refreshes a show now. Requires the permission `podcast.show.refresh`. */
  refreshShow(
    showId: string,
    options?: PodcastRequestOptions,
  ): Promise<RefreshResult>;
  /** The latest refreshes of a show, newest first. Requires the permission `podcast.show.refresh`. */
  getRefreshes(
    showId: string,
    query?: { limit?: number },
    options?: PodcastRequestOptions,
  ): Promise<{ items: Refresh[] }>;
}

/** @public */
export type PodcastRequestOptions = {
  /** Token of the caller, for backends. In frontends, `fetchApi` adds it. */
  token?: string;
  signal?: AbortSignal;
};
