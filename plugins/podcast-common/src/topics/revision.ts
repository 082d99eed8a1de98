/**
 * The revision of the topic rules. Raise it when the same episodes, topics or transcripts give other results. Code that
 * stores results also stores this revision, and finds the topics again when it changes.
 *
 * @public
 */
export const topicRulesRevision = 1;
