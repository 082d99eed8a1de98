import { Topic } from '../topics/types';

/** Why an entity has a topic. @public */
export type EntityTopicReason = 'annotation' | 'tag' | 'ref' | 'name' | 'title';

/** A topic of an entity. @public */
export type EntityTopic = {
  topic: Topic;
  /** Why the entity, or the one it inherits from, has the topic. */
  reason: EntityTopicReason;
  /** 1 for the entity's own topics, less for inherited ones. */
  weight: number;
  /** Ref of the system or domain that the topic is inherited from. */
  inheritedFrom?: string;
};

/** The topics and pinned episodes of an entity. @public */
export type EntityTopics = {
  /** Own topics first, then inherited ones, greatest weight first. */
  topics: EntityTopic[];
  /** Ids of pinned episodes, in the order of the annotation. */
  pinnedEpisodeIds: string[];
  /** Ids in the annotation that the portal does not have. */
  unknownTopicIds: string[];
  /** Whether the entity has `podcast/topics: none`. */
  optedOut: boolean;
};

/**
 * The weights with which an entity inherits the topics of its system and its domain, from 0 (not at all) to 1 (like its
 * own).
 *
 * @public
 */
export type TopicInheritance = { system: number; domain: number };
