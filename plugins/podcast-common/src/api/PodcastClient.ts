import { ResponseError } from '@backstage/errors';
import type {
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
  RelatedEpisode,
  SeriesCount,
  Show,
  TopicCorrection,
  TopicCorrectionEvent,
  TopicCorrectionQuery,
  TopicCount,
  TopicDetail,
  Transcript,
} from '../model';
import { parseTranscript } from './parseTranscript';
import { toQueryString } from './queryString';
import type { PodcastApi, PodcastRequestOptions } from './types';

type RequestParts = { method?: string; body?: object };

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
    query: { language?: string; type?: string } = {},
    options?: PodcastRequestOptions,
  ): Promise<Transcript> {
    const response = await this.#send(
      `/episodes/${encodeURIComponent(episodeId)}/transcript${toQueryString(
        query,
      )}`,
      options,
    );
    return parseTranscript(await response.text());
  }

  async getTopics(
    query: { show?: string } = {},
    options?: PodcastRequestOptions,
  ): Promise<{ items: TopicCount[] }> {
    return this.#request(`/topics${toQueryString(query)}`, options);
  }

  async getTopic(
    topicId: string,
    options?: PodcastRequestOptions,
  ): Promise<TopicDetail> {
    return this.#request(`/topics/${encodeURIComponent(topicId)}`, options);
  }

  async getSeries(
    showId: string,
    options?: PodcastRequestOptions,
  ): Promise<{ items: SeriesCount[] }> {
    return this.#request(
      `/shows/${encodeURIComponent(showId)}/series`,
      options,
    );
  }

  async getPeople(
    query: PeopleQuery = {},
    options?: PodcastRequestOptions,
  ): Promise<PeoplePage> {
    return this.#request(`/people${toQueryString(query)}`, options);
  }

  async findPeople(
    filter: PeopleFilter,
    options?: PodcastRequestOptions,
  ): Promise<{ items: PersonCount[] }> {
    return this.#request('/people/find', options, {
      method: 'POST',
      body: filter,
    });
  }

  async getPerson(
    personId: string,
    options?: PodcastRequestOptions,
  ): Promise<PersonCount> {
    return this.#request(`/people/${encodeURIComponent(personId)}`, options);
  }

  async getRelated(
    episodeId: string,
    query: { limit?: number } = {},
    options?: PodcastRequestOptions,
  ): Promise<{ items: RelatedEpisode[] }> {
    return this.#request(
      `/episodes/${encodeURIComponent(episodeId)}/related${toQueryString(
        query,
      )}`,
      options,
    );
  }

  async getTopicCorrections(
    query: TopicCorrectionQuery = {},
    options?: PodcastRequestOptions,
  ): Promise<{ items: TopicCorrection[] }> {
    return this.#request(`/topic-corrections${toQueryString(query)}`, options);
  }

  async getTopicCorrectionHistory(
    query: TopicCorrectionQuery & { limit?: number } = {},
    options?: PodcastRequestOptions,
  ): Promise<{ items: TopicCorrectionEvent[] }> {
    return this.#request(
      `/topic-corrections/history${toQueryString(query)}`,
      options,
    );
  }

  async correctTopic(
    episodeId: string,
    topicId: string,
    correction: { action: TopicCorrection['action']; note?: string },
    options?: PodcastRequestOptions,
  ): Promise<TopicCorrection> {
    return this.#request(correctionPath(episodeId, topicId), options, {
      method: 'PUT',
      body: correction,
    });
  }

  async undoTopicCorrection(
    episodeId: string,
    topicId: string,
    options?: PodcastRequestOptions,
  ): Promise<void> {
    await this.#send(correctionPath(episodeId, topicId), options, {
      method: 'DELETE',
    });
  }

  async getFollowedTopics(
    options?: PodcastRequestOptions,
  ): Promise<{ items: FollowedTopic[] }> {
    return this.#request('/me/topics', options);
  }

  async followTopic(
    topicId: string,
    options?: PodcastRequestOptions,
  ): Promise<FollowedTopic> {
    return this.#request(`/me/topics/${encodeURIComponent(topicId)}`, options, {
      method: 'PUT',
    });
  }

  async unfollowTopic(
    topicId: string,
    options?: PodcastRequestOptions,
  ): Promise<void> {
    await this.#send(`/me/topics/${encodeURIComponent(topicId)}`, options, {
      method: 'DELETE',
    });
  }

  async refreshShow(
    showId: string,
    options?: PodcastRequestOptions,
  ): Promise<RefreshResult> {
    return this.#request(
      `/shows/${encodeURIComponent(showId)}/refresh`,
      options,
      { method: 'POST' },
    );
  }

  async getRefreshes(
    showId: string,
    query: { limit?: number } = {},
    options?: PodcastRequestOptions,
  ): Promise<{ items: Refresh[] }> {
    return this.#request(
      `/shows/${encodeURIComponent(showId)}/refreshes${toQueryString(query)}`,
      options,
    );
  }

  async #request<T>(
    path: string,
    options?: PodcastRequestOptions,
    init?: RequestParts,
  ): Promise<T> {
    const response = await this.#send(path, options, init);
    return response.json();
  }

  async #send(
    path: string,
    options: PodcastRequestOptions = {},
    { method = 'GET', body }: RequestParts = {},
  ): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('podcast');
    const headers: Record<string, string> = { Accept: 'application/json' };
    if (body) {
      headers['Content-Type'] = 'application/json';
    }
    if (options.token) {
      headers.Authorization = `Bearer ${options.token}`;
    }
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, {
      method,
      headers,
      body: body && JSON.stringify(body),
      signal: options.signal,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

function correctionPath(episodeId: string, topicId: string): string {
  return `/episodes/${encodeURIComponent(
    episodeId,
  )}/topic-corrections/${encodeURIComponent(topicId)}`;
}
