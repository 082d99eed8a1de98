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
import { connect, getData } from './connect';
import { Connection } from './connect';
import { parseTranscript } from './parseTranscript';
import { PodcastApi, PodcastRequestOptions } from './types';

/**
 * The client of the podcast backend plugin, for frontends and backends. A frontend passes its `fetchApi`, which adds the
 * user's token. A backend passes `{ fetch }`, and a token with each call.
 *
 * @public
 */
export class PodcastClient implements PodcastApi {
  readonly #connection: Connection;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.#connection = options;
  }

  async getShows(options?: PodcastRequestOptions): Promise<{ items: Show[] }> {
    const api = await connect(this.#connection, options);
    return getData(await api.request('get', '/shows'));
  }

  async getShow(
    showId: string,
    options?: PodcastRequestOptions,
  ): Promise<Show> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request('get', '/shows/{showId}', {
        params: { path: { showId } },
      }),
    );
  }

  async getEpisodes(
    query: EpisodeQuery = {},
    options?: PodcastRequestOptions,
  ): Promise<EpisodePage> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request('get', '/episodes', { params: { query } }),
    );
  }

  async getEpisode(
    episodeId: string,
    options?: PodcastRequestOptions,
  ): Promise<Episode> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request('get', '/episodes/{episodeId}', {
        params: { path: { episodeId } },
      }),
    );
  }

  async getChapters(
    episodeId: string,
    options?: PodcastRequestOptions,
  ): Promise<{ items: Chapter[] }> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request('get', '/episodes/{episodeId}/chapters', {
        params: { path: { episodeId } },
      }),
    );
  }

  async getTranscript(
    episodeId: string,
    query: { language?: string; type?: string } = {},
    options?: PodcastRequestOptions,
  ): Promise<Transcript> {
    const api = await connect(this.#connection, options);
    return parseTranscript(
      getData(
        await api.request('get', '/episodes/{episodeId}/transcript', {
          params: { path: { episodeId }, query },
          parseAs: 'text',
        }),
      ),
    );
  }

  async getTopics(
    query: { show?: string } = {},
    options?: PodcastRequestOptions,
  ): Promise<{ items: TopicCount[] }> {
    const api = await connect(this.#connection, options);
    return getData(await api.request('get', '/topics', { params: { query } }));
  }

  async getTopic(
    topicId: string,
    options?: PodcastRequestOptions,
  ): Promise<TopicDetail> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request('get', '/topics/{topicId}', {
        params: { path: { topicId } },
      }),
    );
  }

  async getSeries(
    showId: string,
    options?: PodcastRequestOptions,
  ): Promise<{ items: SeriesCount[] }> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request('get', '/shows/{showId}/series', {
        params: { path: { showId } },
      }),
    );
  }

  async getShowFacets(
    showId: string,
    options?: PodcastRequestOptions,
  ): Promise<ShowFacets> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request('get', '/shows/{showId}/facets', {
        params: { path: { showId } },
      }),
    );
  }

  async getEpisodeInCatalog(
    episodeId: string,
    options?: PodcastRequestOptions,
  ): Promise<CatalogMatches> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request('get', '/episodes/{episodeId}/catalog', {
        params: { path: { episodeId } },
      }),
    );
  }

  async getTopicInCatalog(
    topicId: string,
    options?: PodcastRequestOptions,
  ): Promise<CatalogMatches> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request('get', '/topics/{topicId}/catalog', {
        params: { path: { topicId } },
      }),
    );
  }

  async getPeople(
    query: PeopleQuery = {},
    options?: PodcastRequestOptions,
  ): Promise<PeoplePage> {
    const api = await connect(this.#connection, options);
    return getData(await api.request('get', '/people', { params: { query } }));
  }

  async findPeople(
    filter: PeopleFilter,
    options?: PodcastRequestOptions,
  ): Promise<{ items: PersonCount[] }> {
    const api = await connect(this.#connection, options);
    return getData(await api.request('post', '/people/find', { body: filter }));
  }

  async getPerson(
    personId: string,
    options?: PodcastRequestOptions,
  ): Promise<PersonCount> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request('get', '/people/{personId}', {
        params: { path: { personId } },
      }),
    );
  }

  async getRelated(
    episodeId: string,
    query: { limit?: number } = {},
    options?: PodcastRequestOptions,
  ): Promise<RelatedEpisodes> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request('get', '/episodes/{episodeId}/related', {
        params: { path: { episodeId }, query },
      }),
    );
  }

  async getTopicCorrections(
    query: TopicCorrectionQuery = {},
    options?: PodcastRequestOptions,
  ): Promise<{ items: TopicCorrection[] }> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request('get', '/topic-corrections', { params: { query } }),
    );
  }

  async getTopicCorrectionHistory(
    query: TopicCorrectionQuery & { limit?: number } = {},
    options?: PodcastRequestOptions,
  ): Promise<{ items: TopicCorrectionEvent[] }> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request('get', '/topic-corrections/history', {
        params: { query },
      }),
    );
  }

  async correctTopic(
    episodeId: string,
    topicId: string,
    correction: { action: TopicCorrection['action']; note?: string },
    options?: PodcastRequestOptions,
  ): Promise<TopicCorrection> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request(
        'put',
        '/episodes/{episodeId}/topic-corrections/{topicId}',
        {
          params: { path: { episodeId, topicId } },
          body: correction,
        },
      ),
    );
  }

  async undoTopicCorrection(
    episodeId: string,
    topicId: string,
    options?: PodcastRequestOptions,
  ): Promise<void> {
    const api = await connect(this.#connection, options);
    await api.request(
      'delete',
      '/episodes/{episodeId}/topic-corrections/{topicId}',
      {
        params: { path: { episodeId, topicId } },
      },
    );
  }

  async getFollowedTopics(
    options?: PodcastRequestOptions,
  ): Promise<{ items: FollowedTopic[] }> {
    const api = await connect(this.#connection, options);
    return getData(await api.request('get', '/me/topics'));
  }

  async followTopic(
    topicId: string,
    options?: PodcastRequestOptions,
  ): Promise<FollowedTopic> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request('put', '/me/topics/{topicId}', {
        params: { path: { topicId } },
      }),
    );
  }

  async unfollowTopic(
    topicId: string,
    options?: PodcastRequestOptions,
  ): Promise<void> {
    const api = await connect(this.#connection, options);
    await api.request('delete', '/me/topics/{topicId}', {
      params: { path: { topicId } },
    });
  }

  async refreshShow(
    showId: string,
    options?: PodcastRequestOptions,
  ): Promise<RefreshResult> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request('post', '/shows/{showId}/refresh', {
        params: { path: { showId } },
      }),
    );
  }

  async getRefreshes(
    showId: string,
    query: { limit?: number } = {},
    options?: PodcastRequestOptions,
  ): Promise<{ items: Refresh[] }> {
    const api = await connect(this.#connection, options);
    return getData(
      await api.request('get', '/shows/{showId}/refreshes', {
        params: { path: { showId }, query },
      }),
    );
  }
}
