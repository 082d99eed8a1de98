import { EpisodeSummary } from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';
import { EpisodeRow, episodeColumns, toEpisodeSummary } from './episodes/rows';
import { SimilarEpisode } from './types';

/** What an episode has in common with the episodes of its show. The lists can contain the episode itself. */
export type CommonFacts = {
  episode: EpisodeSummary;
  /** The number of episodes of the show. */
  total: number;
  /** Episodes with one of its topics. */
  topics: Array<{ episodeId: string; topicId: string; relevance: number }>;
  /** Episodes with one of its people. */
  people: Array<{ episodeId: string; personId: string; name: string }>;
  /** Ids of the episodes of its series. */
  series: string[];
  /** Episodes that use the same rare words, as found by the analysis. */
  similar: SimilarEpisode[];
};

/** Reads what episodes of a show have in common. */
export class RelatedStore {
  constructor(private readonly database: Knex) {}

  /** @returns undefined if the shows have no such episode */
  async getCommonFacts(
    showIds: string[],
    episodeId: string,
  ): Promise<CommonFacts | undefined> {
    const row: (EpisodeRow & { show_id: string }) | undefined =
      await this.database('episodes')
        .where('id', episodeId)
        .whereIn('show_id', showIds)
        .first('show_id', ...episodeColumns);
    if (!row) {
      return undefined;
    }
    const showId = row.show_id;
    const [{ total }] = await this.database('episodes')
      .where('show_id', showId)
      .count<Array<{ total: string }>>({ total: '*' });
    const episode = toEpisodeSummary(row);
    return {
      episode,
      total: Number(total),
      topics: await this.getTopics(showId, episode),
      people: await this.getPeople(showId, episode),
      series: await this.getSeries(showId, episode),
      similar: await this.getSimilar(episode),
    };
  }

  /** Returns those of the given episodes that are stored, in any order. */
  async getEpisodes(
    ids: string[],
  ): Promise<Array<{ episode: EpisodeSummary; publishedMs: number }>> {
    const rows: Array<EpisodeRow & { id: string; published_ms: string }> =
      await this.database('episodes')
        .whereIn('id', ids)
        .select('id', 'published_ms', ...episodeColumns);
    return rows.map(row => ({
      episode: toEpisodeSummary(row),
      publishedMs: Number(row.published_ms),
    }));
  }

  private async getTopics(showId: string, episode: EpisodeSummary) {
    const rows: Array<{
      episode_id: string;
      topic_id: string;
      relevance: number;
    }> = await this.database('episode_topics')
      .where('show_id', showId)
      .whereIn(
        'topic_id',
        episode.topics.map(({ topicId }) => topicId),
      )
      .select('episode_id', 'topic_id', 'relevance');
    return rows.map(({ episode_id, topic_id, relevance }) => ({
      episodeId: episode_id,
      topicId: topic_id,
      relevance,
    }));
  }

  private async getPeople(showId: string, episode: EpisodeSummary) {
    const rows: Array<{ episode_id: string; person_id: string; name: string }> =
      await this.database('episode_people')
        .where('show_id', showId)
        .whereIn(
          'person_id',
          this.database('episode_people')
            .select('person_id')
            .where('episode_id', episode.id),
        )
        .groupBy('episode_id', 'person_id')
        .select('episode_id', 'person_id')
        .min({ name: 'name' });
    return rows.map(({ episode_id, person_id, name }) => ({
      episodeId: episode_id,
      personId: person_id,
      name,
    }));
  }

  private async getSeries(showId: string, { series }: EpisodeSummary) {
    if (!series) {
      return [];
    }
    const rows: Array<{ id: string }> = await this.database('episodes')
      .where({ show_id: showId, series_id: series.id })
      .select('id');
    return rows.map(({ id }) => id);
  }

  private async getSimilar(episode: EpisodeSummary): Promise<SimilarEpisode[]> {
    const row: { similar: string } | undefined = await this.database(
      'similar_episodes',
    )
      .where('episode_id', episode.id)
      .first('similar');
    return row ? JSON.parse(row.similar) : [];
  }
}
