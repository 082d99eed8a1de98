import { NotFoundError } from '@backstage/errors';
import {
  CatalogMatches,
  FollowedTopic,
  PeopleFilter,
  PeoplePage,
  PeopleQuery,
  PersonCount,
  RelatedEpisode,
  SeriesCount,
  TopicCorrection,
  TopicCorrectionEvent,
  TopicCorrectionQuery,
  TopicCount,
  TopicDetail,
} from '@nerdout/backstage-plugin-podcast-common';

/** The part of the fake API for topics, people, series and corrections. */
export class FakeTopicsApi {
  topics: TopicCount[] = [];
  people: PersonCount[] = [];
  /** Keyed by show id. */
  series: Record<string, SeriesCount[]> = {};
  /** Keyed by episode id. */
  related: Record<string, RelatedEpisode[]> = {};
  /** What the catalog has about every episode and topic. */
  matches: CatalogMatches = { entities: [], users: [] };
  corrections: TopicCorrection[] = [];
  correctionHistory: TopicCorrectionEvent[] = [];
  followed: FollowedTopic[] = [];
  /** If set, all calls fail with this error. */
  failure?: Error;

  async getTopics() {
    this.check();
    return { items: this.topics };
  }

  async getTopic(topicId: string): Promise<TopicDetail> {
    this.check();
    const topic = this.topics.find(({ id }) => id === topicId);
    if (!topic) throw new NotFoundError(`No topic '${topicId}'`);
    return { ...topic, people: this.people };
  }

  async getSeries(showId: string) {
    this.check();
    return { items: this.series[showId] ?? [] };
  }

  async getShowFacets(showId: string) {
    this.check();
    return { topics: this.topics, series: this.series[showId] ?? [] };
  }

  async getEpisodeInCatalog() {
    this.check();
    return this.matches;
  }

  async getTopicInCatalog() {
    this.check();
    return this.matches;
  }

  async getPeople(query: PeopleQuery = {}): Promise<PeoplePage> {
    this.check();
    const q = query.q?.toLowerCase() ?? '';
    const items = this.people.filter(({ name }) =>
      name.toLowerCase().includes(q),
    );
    return { items, totalItems: items.length, pageInfo: {} };
  }

  async findPeople({ ids = [], emails = [] }: PeopleFilter) {
    this.check();
    return {
      items: this.people.filter(
        person =>
          ids.includes(person.id) ||
          person.emails?.some(email => emails.includes(email)),
      ),
    };
  }

  async getPerson(personId: string) {
    this.check();
    const person = this.people.find(({ id }) => id === personId);
    if (!person) throw new NotFoundError(`No person '${personId}'`);
    return person;
  }

  async getRelated(episodeId: string, { limit = 6 } = {}) {
    this.check();
    return { items: (this.related[episodeId] ?? []).slice(0, limit) };
  }

  async getTopicCorrections({ show, episode }: TopicCorrectionQuery = {}) {
    this.check();
    return {
      items: this.corrections.filter(
        one =>
          (!show || one.showId === show) &&
          (!episode || one.episodeId === episode),
      ),
    };
  }

  async getTopicCorrectionHistory() {
    this.check();
    return { items: this.correctionHistory };
  }

  async correctTopic(
    episodeId: string,
    topicId: string,
    correction: { action: TopicCorrection['action']; note?: string },
  ) {
    this.check();
    const made: TopicCorrection = {
      episodeId,
      showId: 'nerdout',
      topicId,
      author: 'user:default/ada',
      at: new Date().toISOString(),
      ...correction,
    };
    this.#drop(episodeId, topicId);
    this.corrections = [made, ...this.corrections];
    this.correctionHistory = [made, ...this.correctionHistory];
    return made;
  }

  async undoTopicCorrection(episodeId: string, topicId: string) {
    this.check();
    this.#drop(episodeId, topicId);
  }

  async getFollowedTopics() {
    this.check();
    return { items: this.followed };
  }

  async followTopic(topicId: string) {
    this.check();
    const followed = { topicId, at: new Date().toISOString() };
    this.followed = [followed, ...this.followed];
    return followed;
  }

  async unfollowTopic(topicId: string) {
    this.check();
    this.followed = this.followed.filter(one => one.topicId !== topicId);
  }

  protected check() {
    if (this.failure) throw this.failure;
  }

  #drop(episodeId: string, topicId: string) {
    this.corrections = this.corrections.filter(
      one => one.episodeId !== episodeId || one.topicId !== topicId,
    );
  }
}
