import type {
  Episode,
  EpisodePage,
  EpisodeQuery,
  RefreshResult,
  Show,
  TopicCount,
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
