import type {
  Chapter,
  Episode,
  EpisodePage,
  EpisodeQuery,
  RefreshResult,
  Show,
  TopicCount,
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
  /** What is said in an episode; a 404 where there is no transcript, or none in that language. */
  getTranscript(
    episodeId: string,
    query?: { language?: string },
    options?: PodcastRequestOptions,
  ): Promise<Transcript>;
  getTopics(
    query?: { show?: string },
    options?: PodcastRequestOptions,
  ): Promise<{ items: TopicCount[] }>;
  /** Needs the permission `podcast.show.refresh`. */
  refreshShow(
    showId: string,
    options?: PodcastRequestOptions,
  ): Promise<RefreshResult>;
}

/** @public */
export type PodcastRequestOptions = {
  /** Token of the caller, for use in backends; front ends have a `fetchApi` that adds it. */
  token?: string;
  signal?: AbortSignal;
};
