/**
 * Annotation of a catalog entity with the ids of the topics it is about, separated by commas; `none` opts out of
 * topics altogether.
 *
 * @public
 */
export const PODCAST_TOPICS_ANNOTATION = 'podcast/topics';

/**
 * Annotation of a catalog entity with the ids of episodes that always belong to it, separated by commas.
 *
 * @public
 */
export const PODCAST_EPISODES_ANNOTATION = 'podcast/episodes';
