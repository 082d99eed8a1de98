import {
  EpisodeTopic,
  TopicCorrection,
} from '@nerdout/backstage-plugin-podcast-common';

/** An editor who adds a topic says that the episode is about it, which no rule can say more surely. */
const RELEVANCE = 1;

/**
 * The topics of an episode, from what the rules found and what editors have said of it since.
 *
 * @param corrections - those of this episode
 * @param topicIds - the topics of the portal: others are not added
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
