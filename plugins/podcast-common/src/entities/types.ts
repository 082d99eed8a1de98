import { Topic } from '../topics/types';

/** Why an entity has a topic. @public */
export type EntityTopicReason = 'annotation' | 'tag' | 'ref' | 'name' | 'title';

/** A topic of an entity. @public */
export type EntityTopic = {
  topic: Topic;
  /** Why the entity has it, or why the one has it that it is inherited from. */
  reason: EntityTopicReason;
  /** 1 for a topic of the entity's own, less for one that it inherits. */
  weight: number;
  /** Ref of the system or domain that the topic is inherited from. */
  inheritedFrom?: string;
};

/** What the podcast knows an entity to be about. @public */
export type EntityTopics = {
  /** Those of its own first, then those that it inherits, the heaviest first. */
  topics: EntityTopic[];
  /** Ids of episodes that the entity pins, in its order. */
  pinnedEpisodeIds: string[];
  /** Ids in the annotation that are no topic of this portal. */
  unknownTopicIds: string[];
  /** The entity says `podcast/topics: none`. */
  optedOut: boolean;
};

/**
 * How much of the topics of its system and its domain an entity inherits: weights from 0, nothing, to 1, as if they were
 * its own.
 *
 * @public
 */
export type TopicInheritance = { system: number; domain: number };
