import { ResponseError } from '@backstage/errors';
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
import { toQueryString } from './queryString';
import type { PodcastApi, PodcastRequestOptions } from './types';

/**
 * Speaks to the podcast backend plugin. For front ends and backends: a front end hands in its `fetchApi`, which adds
 * the user's token; a backend hands in `{ fetch }` and gives a token with each call.
 *
 * @public
 */
export class PodcastClient implements PodcastApi {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetchApi: { fetch: typeof fetch };

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
  }

  async getShows(options?: PodcastRequestOptions): Promise<{ items: Show[] }> {
    return this.#request('/shows', options);
  }

  async getShow(
    showId: string,
    options?: PodcastRequestOptions,
  ): Promise<Show> {
    return this.#request(`/shows/${encodeURIComponent(showId)}`, options);
  }

  async getEpisodes(
    query: EpisodeQuery = {},
    options?: PodcastRequestOptions,
  ): Promise<EpisodePage> {
    return this.#request(`/episodes${toQueryString(query)}`, options);
  }

  async getEpisode(
    episodeId: string,
    options?: PodcastRequestOptions,
  ): Promise<Episode> {
    return this.#request(`/episodes/${encodeURIComponent(episodeId)}`, options);
  }

  async getChapters(
    episodeId: string,
    options?: PodcastRequestOptions,
  ): Promise<{ items: Chapter[] }> {
    return this.#request(
      `/episodes/${encodeURIComponent(episodeId)}/chapters`,
      options,
    );
  }

  async getTranscript(
    episodeId: string,
    query: { language?: string } = {},
    options?: PodcastRequestOptions,
  ): Promise<Transcript> {
    return this.#request(
      `/episodes/${encodeURIComponent(episodeId)}/transcript${toQueryString(
        query,
      )}`,
      options,
    );
  }

  async getTopics(
    query: { show?: string } = {},
    options?: PodcastRequestOptions,
  ): Promise<{ items: TopicCount[] }> {
    return this.#request(`/topics${toQueryString(query)}`, options);
  }

  async refreshShow(
    showId: string,
    options?: PodcastRequestOptions,
  ): Promise<RefreshResult> {
    return this.#request(
      `/shows/${encodeURIComponent(showId)}/refresh`,
      options,
      'POST',
    );
  }

  async #request<T>(
    path: string,
    options: PodcastRequestOptions = {},
    method = 'GET',
  ): Promise<T> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('podcast');
    const headers: Record<string, string> = { Accept: 'application/json' };
    if (options.token) {
      headers.Authorization = `Bearer ${options.token}`;
    }
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, {
      method,
      headers,
      signal: options.signal,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  }
}
