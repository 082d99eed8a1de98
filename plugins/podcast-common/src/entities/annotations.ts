/**
 * Annotation of a catalog entity with the ids of its topics, separated by commas. `none` opts out of topics.
 *
 * @public
 */
export const PODCAST_TOPICS_ANNOTATION = 'podcast/topics';

/**
 * Annotation of a catalog entity with the ids of pinned episodes, separated by commas.
 *
 * @public
 */
export const PODCAST_EPISODES_ANNOTATION = 'podcast/episodes';
