import { Entity } from '@backstage/catalog-model';
import { Topic } from '../topics';
import {
  PODCAST_EPISODES_ANNOTATION,
  PODCAST_TOPICS_ANNOTATION,
} from './annotations';
import { closest } from './closest';
import { splitList } from './splitList';

/**
 * What is wrong with an annotation of an entity.
 *
 * @public
 */
export type PodcastAnnotationProblem = {
  annotation: string;
  /** A sentence without a full stop that names the value and what it should be. */
  message: string;
};

const EPISODE_ID = /^[a-z0-9][a-z0-9_-]{0,99}$/i;

/**
 * Checks the annotations `podcast/topics` and `podcast/episodes` of an entity: whether their values have the right form,
 * and whether the portal has the topics. Whether it has the episodes cannot be known here; those that left their feed
 * are read past.
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
  const messages = items.length === 0 ? ['it has no value'] : checkItems(items);
  return messages.map(message => ({ annotation, message }));
}

function checkTopics(ids: string[], topics: Topic[]): string[] {
  const lowerCase = ids.map(id => id.toLowerCase());
  if (lowerCase.includes('none')) {
    return ids.length > 1
      ? ['"none" opts the entity out of topics, and cannot stand beside others']
      : [];
  }
  const known = topics.map(({ id }) => id);
  return lowerCase
    .filter(id => !known.includes(id))
    .map(id => {
      if (/[\s;]/.test(id)) {
        return `"${id}" is not a topic; topics are separated by commas`;
      }
      const meant = closest(id, known);
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
        return `"${id}" is an address; the id of the episode is "${last}"`;
      }
      return /[\s;]/.test(id)
        ? `"${id}" is not the id of an episode; ids are separated by commas`
        : `"${id}" is not the id of an episode, which is the last part of the address of its page`;
    });
}
