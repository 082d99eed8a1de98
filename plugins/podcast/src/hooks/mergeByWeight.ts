import {
  EntityTopics,
  EpisodeSummary,
} from '@nerdout/backstage-plugin-podcast-common';

/** Topics of an entity with the same weight. */
export type WeightGroup = { weight: number; topicIds: string[] };

/** Groups an entity's topics by weight, heaviest first. */
export function groupByWeight(about: EntityTopics): WeightGroup[] {
  const groups = new Map<number, string[]>();
  for (const { topic, weight } of about.topics) {
    groups.set(weight, [...(groups.get(weight) ?? []), topic.id]);
  }
  return [...groups]
    .map(([weight, topicIds]) => ({ weight, topicIds }))
    .sort((a, b) => b.weight - a.weight);
}

/**
 * The highest relevance of an episode for an entity's topics, each multiplied
 * by the topic's weight.
 */
export function weightedRelevance(
  episode: EpisodeSummary,
  groups: WeightGroup[],
): number {
  return Math.max(
    0,
    ...episode.topics.map(
      ({ topicId, relevance }) =>
        relevance *
        (groups.find(({ topicIds }) => topicIds.includes(topicId))?.weight ??
          0),
    ),
  );
}

/**
 * Merges episodes for lighter topics into the list for the heaviest, by score.
 * If that list is incomplete, leaves out lighter episodes that could belong
 * after its unloaded part.
 */
export function mergeByWeight(
  heaviest: { items: EpisodeSummary[]; isComplete: boolean },
  lighter: EpisodeSummary[],
  groups: WeightGroup[],
): EpisodeSummary[] {
  if (lighter.length === 0) return heaviest.items;
  const known = new Set(heaviest.items.map(({ id }) => id));
  const score = (episode: EpisodeSummary) => weightedRelevance(episode, groups);
  const last = heaviest.items[heaviest.items.length - 1];
  const lowestScore = heaviest.isComplete || !last ? 0 : score(last);
  const fresh = lighter.filter(
    episode => !known.has(episode.id) && score(episode) >= lowestScore,
  );
  return [...heaviest.items, ...fresh].sort(
    (a, b) =>
      score(b) - score(a) ||
      (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''),
  );
}
