import {
  EntityTopics,
  EpisodeSummary,
} from '@nerdout/backstage-plugin-podcast-common';

/** The topics of an entity that weigh the same. */
export type WeightGroup = { weight: number; topicIds: string[] };

/** The topics of an entity by their weight, the heaviest first. */
export function groupByWeight(about: EntityTopics): WeightGroup[] {
  const groups = new Map<number, string[]>();
  for (const { topic, weight } of about.topics) {
    groups.set(weight, [...(groups.get(weight) ?? []), topic.id]);
  }
  return [...groups]
    .map(([weight, topicIds]) => ({ weight, topicIds }))
    .sort((a, b) => b.weight - a.weight);
}

/** How much an episode is about what an entity is about: the relevance for a topic times the weight of the topic. */
export function weighedRelevance(
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
 * Puts episodes for topics that weigh less where they belong in the list for those that weigh most. Of a list whose end is
 * not known yet only that part is given which nothing can come before any more.
 */
export function mergeByWeight(
  heaviest: { items: EpisodeSummary[]; isComplete: boolean },
  lighter: EpisodeSummary[],
  groups: WeightGroup[],
): EpisodeSummary[] {
  if (lighter.length === 0) return heaviest.items;
  const known = new Set(heaviest.items.map(({ id }) => id));
  const score = (episode: EpisodeSummary) => weighedRelevance(episode, groups);
  const last = heaviest.items[heaviest.items.length - 1];
  const least = heaviest.isComplete || !last ? 0 : score(last);
  const fresh = lighter.filter(
    episode => !known.has(episode.id) && score(episode) >= least,
  );
  return [...heaviest.items, ...fresh].sort(
    (a, b) =>
      score(b) - score(a) ||
      (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''),
  );
}
