/** Relevance from which on an episode counts as being about a topic, unless the configuration says otherwise. @public */
export const DEFAULT_MINIMUM_RELEVANCE = 0.3;
