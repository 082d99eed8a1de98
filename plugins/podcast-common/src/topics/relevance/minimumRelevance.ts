/** The default of `podcast.topics.minimumRelevance`. @public */
export const DEFAULT_MINIMUM_RELEVANCE = 0.3;
