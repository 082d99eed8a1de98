import type { Entity } from '@backstage/catalog-model';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  PODCAST_EPISODES_ANNOTATION,
  PODCAST_TOPICS_ANNOTATION,
} from '../../annotations';
import type { EntityTopicReason, EntityTopics, Topic } from '../types';
import { topicsNamedIn } from './topicsNamedIn';

/**
 * What the podcast knows an entity to be about. The first of these that says something decides: the annotation
 * `podcast/topics`, the tags, the refs that the topics have in the configuration, name and title. Episodes that the
 * annotation `podcast/episodes` pins come in any case.
 *
 * @public
 */
export function getEntityTopics(entity: Entity, topics: Topic[]): EntityTopics {
  const annotations = entity.metadata.annotations ?? {};
  const ids = splitList(annotations[PODCAST_TOPICS_ANNOTATION]).map(id =>
    id.toLowerCase(),
  );
  const result: EntityTopics = {
    topics: [],
    pinnedEpisodeIds: splitList(annotations[PODCAST_EPISODES_ANNOTATION]),
    unknownTopicIds: [],
    optedOut: ids.includes('none'),
  };
  if (result.optedOut) {
    return result;
  }
  if (ids.length > 0) {
    const known = new Map(topics.map(topic => [topic.id, topic]));
    for (const id of ids) {
      const topic = known.get(id);
      if (topic) {
        result.topics.push({ topic, reason: 'annotation' });
      } else {
        result.unknownTopicIds.push(id);
      }
    }
    return result;
  }
  result.topics =
    some('tag', topicsByTag(entity, topics)) ??
    some('ref', topicsByRef(entity, topics)) ??
    topicsByNameAndTitle(entity, topics);
  return result;
}

function splitList(value: string | undefined): string[] {
  const items = (value ?? '').split(',').map(item => item.trim());
  return [...new Set(items.filter(item => item !== ''))];
}

function some(
  reason: EntityTopicReason,
  topics: Topic[],
): EntityTopics['topics'] | undefined {
  return topics.length > 0
    ? topics.map(topic => ({ topic, reason }))
    : undefined;
}

function topicsByTag(entity: Entity, topics: Topic[]): Topic[] {
  const tags = new Set(entity.metadata.tags?.map(tag => tag.toLowerCase()));
  return topics.filter(topic =>
    topic.entityTags.some(tag => tags.has(tag.toLowerCase())),
  );
}

function topicsByRef(entity: Entity, topics: Topic[]): Topic[] {
  const entityRef = stringifyEntityRef(entity);
  return topics.filter(topic =>
    topic.entityRefs.some(ref => ref.toLowerCase() === entityRef),
  );
}

function topicsByNameAndTitle(
  entity: Entity,
  topics: Topic[],
): EntityTopics['topics'] {
  const { name, title } = entity.metadata;
  const byName = topicsNamedIn(name, topics);
  const byTitle = title ? topicsNamedIn(title, topics) : new Set();
  return topics
    .filter(topic => byName.has(topic) || byTitle.has(topic))
    .map(topic => ({ topic, reason: byName.has(topic) ? 'name' : 'title' }));
}
