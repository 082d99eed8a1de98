import { EpisodeTopic } from '@nerdout/backstage-plugin-podcast-common';

/** Merges the topics that several matchers found in an episode, the most relevant first. Drops unknown topics and invalid relevances. */
export function mergeTopics(
  found: EpisodeTopic[][],
  options: { topicIds: Set<string>; minimumRelevance: number },
): EpisodeTopic[] {
  const merged = new Map<string, EpisodeTopic>();
  for (const { topicId, relevance, evidence } of found.flat()) {
    if (
      options.topicIds.has(topicId) &&
      relevance >= options.minimumRelevance &&
      relevance <= 1
    ) {
      const before = merged.get(topicId);
      merged.set(topicId, {
        topicId,
        relevance: Math.max(relevance, before?.relevance ?? 0),
        evidence: [...(before?.evidence ?? []), ...(evidence ?? [])],
      });
    }
  }
  return [...merged.values()].sort(
    (a, b) => b.relevance - a.relevance || (a.topicId < b.topicId ? -1 : 1),
  );
}
