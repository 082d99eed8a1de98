import { RelatedReason } from '@nerdout/backstage-plugin-podcast-common';
import { CommonFacts } from '../../database';
import { toWords } from '../../text';

/** Maximum score of each thing in common. */
const WEIGHT = { topic: 0.6, person: 0.8, series: 1, words: 1.5 };

/** Reasons and episodes with lower scores are left out. */
const MIN_WEIGHT = 0.04;
const MIN_SCORE = 0.1;

type RelatedScore = {
  score: number;
  /** The most important first. */
  reasons: RelatedReason[];
};

type Candidate = {
  score: number;
  reasons: Array<{ weight: number; reason: RelatedReason }>;
};

/**
 * Scores the episodes that have something in common with another one: topics, people, series and words. What is rare in the
 * show counts more, so sharing the host means little.
 *
 * @param topicTitles - the titles of the portal's topics by their ids
 * @returns by episode id, without the episode itself
 */
export function scoreRelated(
  facts: CommonFacts,
  topicTitles: ReadonlyMap<string, string>,
): Map<string, RelatedScore> {
  const { episode, total, topics, people, series, similar } = facts;
  const candidates = new Map<string, Candidate>();
  const add = (id: string, weight: number, reason: RelatedReason) =>
    addReason(candidates, id, weight, reason);

  const relevances = new Map(
    episode.topics.map(({ topicId, relevance }) => [topicId, relevance]),
  );
  const topicCounts = countBy(topics, ({ topicId }) => topicId);
  for (const { episodeId, topicId, relevance } of topics) {
    const shared = Math.min(relevance, relevances.get(topicId)!);
    const rarity = getRarity(topicCounts.get(topicId)!, total);
    const title = topicTitles.get(topicId) ?? topicId;
    const reason = { type: 'topic' as const, topicId, title };
    add(episodeId, WEIGHT.topic * shared * rarity, reason);
  }

  const personCounts = countBy(people, ({ personId }) => personId);
  const names = new Map(
    people
      .filter(({ episodeId }) => episodeId === episode.id)
      .map(({ personId, name }) => [personId, name]),
  );
  for (const { episodeId, personId } of people) {
    const rarity = getRarity(personCounts.get(personId)!, total);
    const name = names.get(personId)!;
    const reason = { type: 'person' as const, personId, name };
    add(episodeId, WEIGHT.person * rarity, reason);
  }

  const seriesTitle = episode.series?.title ?? '';
  for (const id of series) {
    add(id, WEIGHT.series, { type: 'series', title: seriesTitle });
  }

  const wordsOfSeries = new Set(toWords(seriesTitle));
  for (const { id, similarity, words: all } of similar) {
    // Words of the series title would repeat the series as a reason.
    const words = all.filter(word => !wordsOfSeries.has(word));
    if (words.length > 0) {
      add(id, WEIGHT.words * similarity, { type: 'words', words });
    }
  }

  candidates.delete(episode.id);
  return new Map(
    [...candidates]
      .filter(([, { score }]) => score >= MIN_SCORE)
      .map(([id, { score, reasons }]) => [
        id,
        {
          score,
          reasons: reasons
            .filter(({ weight }) => weight >= MIN_WEIGHT)
            .sort((a, b) => b.weight - a.weight)
            .map(({ reason }) => reason),
        },
      ]),
  );
}

function addReason(
  candidates: Map<string, Candidate>,
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
function getRarity(count: number, total: number): number {
  return total > 1 ? Math.log(total / count) / Math.log(total) : 0;
}

function countBy<T>(rows: T[], getKey: (row: T) => string) {
  const counts = new Map<string, number>();
  for (const row of rows) {
    counts.set(getKey(row), (counts.get(getKey(row)) ?? 0) + 1);
  }
  return counts;
}
