import {
  EpisodeTopic,
  TopicCorrection,
} from '@nerdout/backstage-plugin-podcast-common';

/** Relevance of topics that editors add. */
const RELEVANCE = 1;

/**
 * Returns the topics of an episode: what the rules found, with the corrections of editors applied.
 *
 * @param corrections - the corrections of this episode
 * @param topicIds - the topics of the portal; other topics are not added
 */
export function applyCorrections(
  found: EpisodeTopic[],
  corrections: TopicCorrection[],
  topicIds: ReadonlySet<string>,
): EpisodeTopic[] {
  if (corrections.length === 0) {
    return found;
  }
  const corrected = new Set(corrections.map(({ topicId }) => topicId));
  const added = corrections
    .filter(({ action, topicId }) => action === 'add' && topicIds.has(topicId))
    .map(({ topicId, note, author, at }): EpisodeTopic => {
      const evidence =
        found.find(topic => topic.topicId === topicId)?.evidence ?? [];
      return {
        topicId,
        relevance: RELEVANCE,
        evidence,
        correction: { action: 'add', ...(note && { note }), author, at },
      };
    })
    .sort((a, b) => (a.topicId < b.topicId ? -1 : 1));
  return [...added, ...found.filter(({ topicId }) => !corrected.has(topicId))];
}
