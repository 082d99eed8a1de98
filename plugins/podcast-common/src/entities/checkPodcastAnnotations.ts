import { Entity } from '@backstage/catalog-model';
import { Topic } from '../topics';
import {
  PODCAST_EPISODES_ANNOTATION,
  PODCAST_TOPICS_ANNOTATION,
} from './annotations';
import { findClosest } from './findClosest';
import { splitList } from './splitList';

/**
 * A problem with an annotation of an entity.
 *
 * @public
 */
export type PodcastAnnotationProblem = {
  annotation: string;
  /** Names the invalid value and what is valid, without a full stop. */
  message: string;
};

const EPISODE_ID = /^[a-z0-9][a-z0-9_-]{0,99}$/i;

/**
 * Checks the annotations `podcast/topics` and `podcast/episodes` of an entity: whether their values are valid, and whether
 * the portal has the topics. It does not check whether the episodes exist, because unknown ones are ignored.
 *
 * @public
 */
export function checkPodcastAnnotations(
  entity: Entity,
  topics: Topic[],
): PodcastAnnotationProblem[] {
  const annotations = entity.metadata.annotations ?? {};
  return [
    ...check(annotations, PODCAST_TOPICS_ANNOTATION, ids =>
      checkTopics(ids, topics),
    ),
    ...check(annotations, PODCAST_EPISODES_ANNOTATION, checkEpisodes),
  ];
}

function check(
  annotations: Record<string, string>,
  annotation: string,
  checkItems: (items: string[]) => string[],
): PodcastAnnotationProblem[] {
  const value = annotations[annotation];
  if (value === undefined) return [];
  const items = splitList(value);
  const messages = items.length === 0 ? ['it is empty'] : checkItems(items);
  return messages.map(message => ({ annotation, message }));
}

function checkTopics(ids: string[], topics: Topic[]): string[] {
  const lowerCase = ids.map(id => id.toLowerCase());
  if (lowerCase.includes('none')) {
    return ids.length > 1
      ? ['"none" opts the entity out of topics, so it must be the only value']
      : [];
  }
  const known = topics.map(({ id }) => id);
  return lowerCase
    .filter(id => !known.includes(id))
    .map(id => {
      if (/[\s;]/.test(id)) {
        return `"${id}" is not a topic id; separate ids with commas`;
      }
      const meant = findClosest(id, known);
      return `this portal has no topic "${id}"${
        meant ? `, did you mean "${meant}"?` : ''
      }`;
    });
}

function checkEpisodes(ids: string[]): string[] {
  return ids
    .filter(id => !EPISODE_ID.test(id))
    .map(id => {
      const last = id.split(/[?#]/)[0].split('/').filter(Boolean).pop() ?? '';
      if (id.includes('/') && EPISODE_ID.test(last)) {
        return `"${id}" is a URL; the id of the episode is "${last}"`;
      }
      return /[\s;]/.test(id)
        ? `"${id}" is not an episode id; separate ids with commas`
        : `"${id}" is not an episode id, which is the last part of the URL of its page`;
    });
}
