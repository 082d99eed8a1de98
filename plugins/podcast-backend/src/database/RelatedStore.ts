import {
  EpisodeSummary,
  RelatedReason,
} from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';
import { toWords } from '../text';
import { EpisodeRow, episodeColumns, toEpisodeSummary } from './episodes/rows';
import { SimilarEpisode } from './types';

/** Maximum score of each thing in common. */
const WEIGHT = { topic: 0.6, person: 0.8, series: 1, words: 1.5 };

/** Reasons and episodes with lower scores are left out. */
const LEAST_REASON = 0.04;
const LEAST_SCORE = 0.1;

type Candidate = {
  score: number;
  reasons: Array<{ weight: number; reason: RelatedReason }>;
};

type Candidates = Map<string, Candidate>;

export type RelatedEpisodeRow = {
  episode: EpisodeSummary;
  reasons: RelatedReason[];
};

/**
 * Finds the episodes that have most in common with another one: topics, people, series and words. What is rare in the show
 * counts more, so sharing the host means little. Words have been compared in advance; the rest is looked up, so corrections
 * take effect immediately.
 */
export class RelatedStore {
  /** @param topicTitles - the titles of the portal's topics by their ids */
  constructor(
    private readonly database: Knex,
    private readonly topicTitles: ReadonlyMap<string, string>,
  ) {}

  /**
   * Returns related episodes, those with most in common first.
   *
   * @returns undefined if the shows have no such episode
   */
  async list(
    showIds: string[],
    episodeId: string,
    limit: number,
  ): Promise<RelatedEpisodeRow[] | undefined> {
    const row: (EpisodeRow & { show_id: string }) | undefined =
      await this.database('episodes')
        .where('id', episodeId)
        .whereIn('show_id', showIds)
        .first('show_id', ...episodeColumns);
    if (!row) {
      return undefined;
    }
    const [{ total }] = await this.database('episodes')
      .where('show_id', row.show_id)
      .count<Array<{ total: string }>>({ total: '*' });
    const context = {
      episode: toEpisodeSummary(row),
      showId: row.show_id,
      total: Number(total),
    };
    const candidates: Candidates = new Map();
    await this.addTopics(candidates, context);
    await this.addPeople(candidates, context);
    await this.addSeries(candidates, context);
    await this.addWords(candidates, context);
    candidates.delete(episodeId);
    return this.best(candidates, limit);
  }

  private async addTopics(candidates: Candidates, context: Context) {
    const { episode, showId, total } = context;
    const own = new Map(
      episode.topics.map(({ topicId, relevance }) => [topicId, relevance]),
    );
    const rows: Array<{
      episode_id: string;
      topic_id: string;
      relevance: number;
    }> = await this.database('episode_topics')
      .where('show_id', showId)
      .whereIn('topic_id', [...own.keys()])
      .select('episode_id', 'topic_id', 'relevance');
    const counts = countBy(rows, row => row.topic_id);
    for (const { episode_id, topic_id, relevance } of rows) {
      const shared = Math.min(relevance, own.get(topic_id)!);
      const rare = rarity(counts.get(topic_id)!, total);
      addReason(candidates, episode_id, WEIGHT.topic * shared * rare, {
        type: 'topic',
        topicId: topic_id,
        title: this.topicTitles.get(topic_id) ?? topic_id,
      });
    }
  }

  private async addPeople(candidates: Candidates, context: Context) {
    const { episode, showId, total } = context;
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
    const counts = countBy(rows, row => row.person_id);
    const names = new Map(
      rows
        .filter(row => row.episode_id === episode.id)
        .map(row => [row.person_id, row.name]),
    );
    for (const { episode_id, person_id } of rows) {
      const rare = rarity(counts.get(person_id)!, total);
      addReason(candidates, episode_id, WEIGHT.person * rare, {
        type: 'person',
        personId: person_id,
        name: names.get(person_id)!,
      });
    }
  }

  private async addSeries(candidates: Candidates, context: Context) {
    const { series } = context.episode;
    if (series) {
      const rows: Array<{ id: string }> = await this.database('episodes')
        .where({ show_id: context.showId, series_id: series.id })
        .select('id');
      for (const { id } of rows) {
        const reason = { type: 'series' as const, title: series.title };
        addReason(candidates, id, WEIGHT.series, reason);
      }
    }
  }

  private async addWords(candidates: Candidates, { episode }: Context) {
    const row: { similar: string } | undefined = await this.database(
      'similar_episodes',
    )
      .where('episode_id', episode.id)
      .first('similar');
    const similar: SimilarEpisode[] = row ? JSON.parse(row.similar) : [];
    const named = new Set(toWords(episode.series?.title ?? ''));
    for (const { id, similarity, words: all } of similar) {
      // Words of the series title would repeat the series as a reason.
      const words = all.filter(word => !named.has(word));
      if (words.length > 0) {
        const reason = { type: 'words' as const, words };
        addReason(candidates, id, WEIGHT.words * similarity, reason);
      }
    }
  }

  private async best(
    candidates: Candidates,
    limit: number,
  ): Promise<RelatedEpisodeRow[]> {
    const scored = [...candidates].filter(
      ([, { score }]) => score >= LEAST_SCORE,
    );
    const rows: Array<EpisodeRow & { id: string; published_ms: string }> = [];
    // More than the limit, because episodes with equal scores are sorted by date below.
    const ids = scored
      .sort(([a, x], [b, y]) => y.score - x.score || compare(a, b))
      .slice(0, limit * 5)
      .map(([id]) => id);
    rows.push(
      ...(await this.database('episodes')
        .whereIn('id', ids)
        .select('id', 'published_ms', ...episodeColumns)),
    );
    return rows
      .sort(
        (a, b) =>
          candidates.get(b.id)!.score - candidates.get(a.id)!.score ||
          Number(b.published_ms) - Number(a.published_ms) ||
          compare(a.id, b.id),
      )
      .slice(0, limit)
      .map(row => ({
        episode: toEpisodeSummary(row),
        reasons: candidates
          .get(row.id)!
          .reasons.filter(({ weight }) => weight >= LEAST_REASON)
          .sort((a, b) => b.weight - a.weight)
          .map(({ reason }) => reason),
      }));
  }
}

type Context = { episode: EpisodeSummary; showId: string; total: number };

function addReason(
  candidates: Candidates,
  id: string,
  weight: number,
  reason: RelatedReason,
): void {
  const found = candidates.get(id) ?? { score: 0, reasons: [] };
  // Rounded, so the order of rows makes no difference.
  const rounded = Math.round(weight * 10_000) / 10_000;
  found.score = Math.round((found.score + rounded) * 10_000) / 10_000;
  found.reasons.push({ weight: rounded, reason });
  candidates.set(id, found);
}

/** From 0 for what all episodes share to 1 for what only one has. */
function rarity(count: number, total: number): number {
  return total > 1 ? Math.log(total / count) / Math.log(total) : 0;
}

function countBy<T>(rows: T[], keyOf: (row: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  }
  return counts;
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
