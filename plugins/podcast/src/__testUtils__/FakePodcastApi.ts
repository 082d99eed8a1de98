import { NotFoundError } from '@backstage/errors';
import {
  personIdOf,
  Chapter,
  Episode,
  EpisodePage,
  EpisodeQuery,
  PodcastApi,
  Refresh,
  RefreshResult,
  Show,
  TopicCorrection,
  TopicCount,
  Transcript,
} from '@nerdout/backstage-plugin-podcast-common';
import { FakeTopicsApi } from './FakeTopicsApi';
import { makeShow } from './fixtures';

const orders: Record<string, (a: Episode, b: Episode) => number> = {
  newest: (a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''),
  oldest: (a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? ''),
  title: (a, b) => a.title.localeCompare(b.title),
  longest: (a, b) => (b.durationSeconds ?? 0) - (a.durationSeconds ?? 0),
  shortest: (a, b) => (a.durationSeconds ?? 0) - (b.durationSeconds ?? 0),
};

/** Filters, sorts and pages like the backend, without a network. */
export class FakePodcastApi extends FakeTopicsApi implements PodcastApi {
  shows: Show[];
  episodes: Episode[];
  /** Keyed by episode id. */
  chapters: Record<string, Chapter[]> = {};
  /** Keyed by episode id; the default transcript comes first. */
  transcripts: Record<string, Transcript[]> = {};
  /** Newest first. */
  refreshes: Refresh[] = [];
  refreshResult: RefreshResult = {
    status: 'unchanged',
    added: 0,
    changed: 0,
    removed: 0,
    warningCount: 0,
  };
  /** All queries so far, in order. */
  readonly queries: EpisodeQuery[] = [];
  /** The topics of episodes before corrections. */
  readonly #topicsByRules = new Map<string, Episode['topics']>();
  constructor(
    options: {
      shows?: Show[];
      episodes?: Episode[];
      topics?: TopicCount[];
    } = {},
  ) {
    super();
    this.episodes = options.episodes ?? [];
    this.shows = options.shows ?? [
      makeShow({ episodeCount: this.episodes.length }),
    ];
    this.topics = options.topics ?? [];
  }

  async getShows() {
    this.check();
    return { items: this.shows };
  }

  async getShow(showId: string) {
    this.check();
    const show = this.shows.find(({ id }) => id === showId);
    if (!show) throw new NotFoundError(`No show '${showId}'`);
    return show;
  }

  async getEpisodes(query: EpisodeQuery = {}): Promise<EpisodePage> {
    this.queries.push(query);
    this.check();
    const { cursor, limit = 50 } = query;
    const { list, start } = cursor
      ? (JSON.parse(cursor) as { list: EpisodeQuery; start: number })
      : { list: query, start: 0 };
    const all = this.#find(list);
    const end = start + limit;
    return {
      items: all.slice(start, end),
      totalItems: all.length,
      pageInfo: {
        nextCursor:
          end < all.length ? JSON.stringify({ list, start: end }) : undefined,
      },
    };
  }

  async getEpisode(episodeId: string) {
    this.check();
    const episode = this.episodes.find(({ id }) => id === episodeId);
    if (!episode) throw new NotFoundError(`No episode '${episodeId}'`);
    const list = this.#find({ show: [episode.showId] });
    const link = (found?: Episode) =>
      found && { id: found.id, title: found.title };
    const index = list.indexOf(episode);
    return {
      ...episode,
      topics: episode.topics.map(topic => ({
        ...topic,
        title: this.topics.find(({ id }) => id === topic.topicId)?.title,
      })),
      newer: link(list[index - 1]),
      older: link(list[index + 1]),
    };
  }

  async getChapters(episodeId: string) {
    this.check();
    const items = this.chapters[episodeId];
    if (!items) throw new NotFoundError(`No chapters of '${episodeId}'`);
    return { items };
  }

  async getTranscript(
    episodeId: string,
    query: { language?: string; type?: string } = {},
  ) {
    this.check();
    const found = this.transcripts[episodeId]?.find(
      ({ language, format }) =>
        (!query.language || language === query.language) &&
        (!query.type || query.type.includes(format)),
    );
    if (!found) throw new NotFoundError(`No transcript of '${episodeId}'`);
    return found;
  }

  async correctTopic(
    episodeId: string,
    topicId: string,
    correction: { action: TopicCorrection['action']; note?: string },
  ) {
    const made = await super.correctTopic(episodeId, topicId, correction);
    this.#changeTopics(episodeId, found => [
      ...found.filter(one => one.topicId !== topicId),
      ...(made.action === 'add'
        ? [
            {
              topicId,
              relevance: 1,
              evidence: [],
              correction: { ...made, action: 'add' as const },
            },
          ]
        : []),
    ]);
    return made;
  }

  async undoTopicCorrection(episodeId: string, topicId: string) {
    await super.undoTopicCorrection(episodeId, topicId);
    const byRules = this.#topicsByRules.get(episodeId) ?? [];
    this.#changeTopics(episodeId, found => [
      ...found.filter(one => one.topicId !== topicId),
      ...byRules.filter(one => one.topicId === topicId),
    ]);
  }

  async getRelated(episodeId: string, query: { limit?: number } = {}) {
    const related = await super.getRelated(episodeId, query);
    const series = this.episodes.find(({ id }) => id === episodeId)?.series;
    return {
      ...related,
      series: series && this.#find({ series: [series.id], sort: 'oldest' }),
    };
  }

  async getRefreshes() {
    this.check();
    return { items: this.refreshes };
  }

  async refreshShow() {
    this.check();
    return this.refreshResult;
  }

  #changeTopics(
    episodeId: string,
    change: (topics: Episode['topics']) => Episode['topics'],
  ) {
    this.episodes = this.episodes.map(episode => {
      if (episode.id !== episodeId) return episode;
      if (!this.#topicsByRules.has(episodeId)) {
        this.#topicsByRules.set(episodeId, episode.topics);
      }
      return { ...episode, topics: change(episode.topics) };
    });
  }

  #find(query: EpisodeQuery): Episode[] {
    const { show, topic, id, season, type, q, minimumRelevance = 0 } = query;
    const followed = this.followed.map(({ topicId }) => topicId);
    const relevance = (episode: Episode) =>
      Math.max(
        0,
        ...episode.topics
          .filter(({ topicId }) => topic?.includes(topicId))
          .map(found => found.relevance),
      );
    const isAbout = (episode: Episode) =>
      episode.topics.some(
        found =>
          topic?.includes(found.topicId) && found.relevance >= minimumRelevance,
      );
    const byRelevance = (a: Episode, b: Episode) =>
      relevance(b) - relevance(a) || orders.newest(a, b);

    return this.episodes
      .filter(
        episode =>
          (!show || show.includes(episode.showId)) &&
          (!season || season.includes(episode.season ?? -1)) &&
          (!type || type.includes(episode.type)) &&
          (!query.person ||
            episode.people.some(({ name }) =>
              query.person!.includes(personIdOf(name) ?? ''),
            )) &&
          (!query.series || query.series.includes(episode.series?.id ?? '')) &&
          (!query.followed ||
            episode.topics.some(({ topicId }) => followed.includes(topicId))) &&
          (!q || episode.title.toLowerCase().includes(q.toLowerCase())) &&
          ((!topic && !id) || isAbout(episode) || id?.includes(episode.id)),
      )
      .sort(orders[query.sort ?? 'newest'] ?? byRelevance);
  }
}
