import { NotFoundError } from '@backstage/errors';
import {
  toPersonId,
  Chapter,
  CatalogMatches,
  Episode,
  EpisodePage,
  EpisodeQuery,
  FollowedTopic,
  PeopleFilter,
  PeoplePage,
  PeopleQuery,
  PersonCount,
  PodcastApi,
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
} from '@nerdout/backstage-plugin-podcast-common';
import { makeShow } from './fixtures';

const orders: Record<string, (a: Episode, b: Episode) => number> = {
  newest: (a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''),
  oldest: (a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? ''),
  title: (a, b) => a.title.localeCompare(b.title),
  longest: (a, b) => (b.durationSeconds ?? 0) - (a.durationSeconds ?? 0),
  shortest: (a, b) => (a.durationSeconds ?? 0) - (b.durationSeconds ?? 0),
};

/** Filters, sorts and pages like the backend, without a network. */
export class FakePodcastApi implements PodcastApi {
  shows: Show[];
  episodes: Episode[];
  topics: TopicCount[];
  people: PersonCount[] = [];
  /** Keyed by show id. */
  series: Record<string, SeriesCount[]> = {};
  /** Keyed by episode id. */
  related: Record<string, RelatedEpisode[]> = {};
  corrections: TopicCorrection[] = [];
  correctionHistory: TopicCorrectionEvent[] = [];
  /** What the catalog has about every episode and topic. */
  matches: CatalogMatches = { entities: [], users: [] };
  followed: FollowedTopic[] = [];
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
  /** If set, all calls fail with this error. */
  failure?: Error;
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
    this.episodes = options.episodes ?? [];
    this.shows = options.shows ?? [
      makeShow({ episodeCount: this.episodes.length }),
    ];
    this.topics = options.topics ?? [];
  }

  async getShows() {
    this.#check();
    return { items: this.shows };
  }

  async getShow(showId: string) {
    this.#check();
    const show = this.shows.find(({ id }) => id === showId);
    if (!show) throw new NotFoundError(`No show '${showId}'`);
    return show;
  }

  async getEpisodes(query: EpisodeQuery = {}): Promise<EpisodePage> {
    this.queries.push(query);
    this.#check();
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
    this.#check();
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
    this.#check();
    const items = this.chapters[episodeId];
    if (!items) throw new NotFoundError(`No chapters of '${episodeId}'`);
    return { items };
  }

  async getTranscript(
    episodeId: string,
    query: { language?: string; type?: string } = {},
  ) {
    this.#check();
    const found = this.transcripts[episodeId]?.find(
      ({ language, format }) =>
        (!query.language || language === query.language) &&
        (!query.type || query.type.includes(format)),
    );
    if (!found) throw new NotFoundError(`No transcript of '${episodeId}'`);
    return found;
  }

  async getTopics() {
    this.#check();
    return { items: this.topics };
  }

  async getTopic(topicId: string): Promise<TopicDetail> {
    this.#check();
    const topic = this.topics.find(({ id }) => id === topicId);
    if (!topic) throw new NotFoundError(`No topic '${topicId}'`);
    return { ...topic, people: this.people };
  }

  async getShowFacets(showId: string) {
    this.#check();
    return { topics: this.topics, series: this.series[showId] ?? [] };
  }

  async getEpisodeInCatalog() {
    this.#check();
    return this.matches;
  }

  async getTopicInCatalog() {
    this.#check();
    return this.matches;
  }

  async getSeries(showId: string) {
    this.#check();
    return { items: this.series[showId] ?? [] };
  }

  async getPeople(query: PeopleQuery = {}): Promise<PeoplePage> {
    this.#check();
    const q = query.q?.toLowerCase() ?? '';
    const items = this.people.filter(({ name }) =>
      name.toLowerCase().includes(q),
    );
    return { items, totalItems: items.length, pageInfo: {} };
  }

  async findPeople({ ids = [], emails = [] }: PeopleFilter) {
    this.#check();
    return {
      items: this.people.filter(
        person =>
          ids.includes(person.id) ||
          person.emails?.some(email => emails.includes(email)),
      ),
    };
  }

  async getPerson(personId: string) {
    this.#check();
    const person = this.people.find(({ id }) => id === personId);
    if (!person) throw new NotFoundError(`No person '${personId}'`);
    return person;
  }

  async getRelated(episodeId: string, { limit = 6 } = {}) {
    this.#check();
    const series = this.episodes.find(({ id }) => id === episodeId)?.series;
    return {
      items: (this.related[episodeId] ?? []).slice(0, limit),
      series: series && this.#find({ series: [series.id], sort: 'oldest' }),
    };
  }

  async getTopicCorrections({ show, episode }: TopicCorrectionQuery = {}) {
    this.#check();
    return {
      items: this.corrections.filter(
        one =>
          (!show || one.showId === show) &&
          (!episode || one.episodeId === episode),
      ),
    };
  }

  async getTopicCorrectionHistory() {
    this.#check();
    return { items: this.correctionHistory };
  }

  async correctTopic(
    episodeId: string,
    topicId: string,
    correction: { action: TopicCorrection['action']; note?: string },
  ) {
    this.#check();
    const made: TopicCorrection = {
      episodeId,
      showId: 'nerdout',
      topicId,
      author: 'user:default/ada',
      at: new Date().toISOString(),
      ...correction,
    };
    this.#dropCorrection(episodeId, topicId);
    this.corrections = [made, ...this.corrections];
    this.correctionHistory = [made, ...this.correctionHistory];
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
    this.#check();
    this.#dropCorrection(episodeId, topicId);
    const byRules = this.#topicsByRules.get(episodeId) ?? [];
    this.#changeTopics(episodeId, found => [
      ...found.filter(one => one.topicId !== topicId),
      ...byRules.filter(one => one.topicId === topicId),
    ]);
  }

  async getFollowedTopics() {
    this.#check();
    return { items: this.followed };
  }

  async followTopic(topicId: string) {
    this.#check();
    const followed = { topicId, at: new Date().toISOString() };
    this.followed = [followed, ...this.followed];
    return followed;
  }

  async unfollowTopic(topicId: string) {
    this.#check();
    this.followed = this.followed.filter(one => one.topicId !== topicId);
  }

  async getRefreshes() {
    this.#check();
    return { items: this.refreshes };
  }

  async refreshShow() {
    this.#check();
    return this.refreshResult;
  }

  #check() {
    if (this.failure) throw this.failure;
  }

  #dropCorrection(episodeId: string, topicId: string) {
    this.corrections = this.corrections.filter(
      one => one.episodeId !== episodeId || one.topicId !== topicId,
    );
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
              query.person!.includes(toPersonId(name) ?? ''),
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
