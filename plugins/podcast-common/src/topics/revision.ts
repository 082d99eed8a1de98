/**
 * Raise it when the same episodes and topics, or the same words of a transcript, give other results: topics are found again
 * once. Whoever keeps results keeps this beside them.
 *
 * @public
 */
export const topicRulesRevision = 1;
