import { Entity } from '@backstage/catalog-model';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  PODCAST_EPISODES_ANNOTATION,
  PODCAST_TOPICS_ANNOTATION,
} from './annotations';
import { splitList } from './splitList';
import { Topic } from '../topics/types';
import { weighAncestors } from './ancestors';
import { findNamedTopics } from './findNamedTopics';
import {
  EntityTopic,
  EntityTopicReason,
  EntityTopics,
  TopicInheritance,
} from './types';

/**
 * What an entity can inherit from its system and domains.
 *
 * @public
 */
export type EntityTopicsOptions = {
  /** Weights of inherited topics, from {@link readTopicInheritance}. */
  inherit?: TopicInheritance;
  /**
   * The systems and domains that the entity is part of. Others are ignored. See {@link getTopicAncestorRefs}.
   */
  ancestors?: Iterable<Entity>;
};

/**
 * Finds the topics of an entity. The first of these with a result applies: the annotation `podcast/topics`; tags; the
 * entity refs of the configured topics; name and title. Unless the annotation applies, the entity also inherits the topics
 * of its system and domain, if the portal is configured so. The annotation `podcast/episodes` always pins episodes, and is
 * not inherited.
 *
 * @public
 */
export function getEntityTopics(
  entity: Entity,
  topics: Topic[],
  options: EntityTopicsOptions = {},
): EntityTopics {
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
        result.topics.push({ topic, reason: 'annotation', weight: 1 });
      } else {
        result.unknownTopicIds.push(id);
      }
    }
    return result;
  }
  result.topics = [
    ...(some('tag', topicsByTag(entity, topics)) ??
      some('ref', topicsByRef(entity, topics)) ??
      topicsByNameAndTitle(entity, topics)),
  ];
  result.topics.push(...inheritedTopics(entity, topics, options, result));
  return result;
}

/** Inherited topics that the entity does not have itself, each with its greatest weight. */
function inheritedTopics(
  entity: Entity,
  topics: Topic[],
  { inherit, ancestors = [] }: EntityTopicsOptions,
  own: EntityTopics,
): EntityTopic[] {
  if (!inherit) return [];
  const seen = new Set(own.topics.map(({ topic }) => topic));
  return weighAncestors(entity, ancestors, inherit)
    .flatMap(ancestor =>
      getEntityTopics(ancestor.entity, topics).topics.map(found => ({
        ...found,
        weight: ancestor.weight,
        inheritedFrom: stringifyEntityRef(ancestor.entity),
      })),
    )
    .sort((a, b) => b.weight - a.weight)
    .filter(({ topic }) => !seen.has(topic) && seen.add(topic));
}

function some(
  reason: EntityTopicReason,
  topics: Topic[],
): EntityTopics['topics'] | undefined {
  return topics.length > 0
    ? topics.map(topic => ({ topic, reason, weight: 1 }))
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
  const byName = findNamedTopics(name, topics);
  const byTitle = title ? findNamedTopics(title, topics) : new Set();
  return topics
    .filter(topic => byName.has(topic) || byTitle.has(topic))
    .map(topic => ({
      topic,
      reason: byName.has(topic) ? 'name' : 'title',
      weight: 1,
    }));
}
