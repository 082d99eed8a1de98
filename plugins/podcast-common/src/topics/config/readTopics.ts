import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { defaultTopics } from '../defaults';
import { DEFAULT_MINIMUM_RELEVANCE } from '../relevance/minimumRelevance';
import { Topic } from '../types';
import { readTopicItem, TopicItem } from './topicItem';

const ITEMS = 'podcast.topics.items';
const TOPIC_ID = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/**
 * Reads the topics of the portal: the default topics, unless `podcast.topics.defaults` is false, with the changes and
 * additions of `podcast.topics.items`. A new topic needs a title and phrases.
 *
 * @throws InputError that names the invalid configuration key
 * @public
 */
export function readTopics(config: Config): Topic[] {
  const topics = new Map<string, Topic>();
  if (config.getOptionalBoolean('podcast.topics.defaults') ?? true) {
    for (const topic of defaultTopics) {
      topics.set(topic.id, topic);
    }
  }

  const items = config.getOptional(ITEMS) ?? {};
  if (typeof items !== 'object' || items === null || Array.isArray(items)) {
    throw new InputError(`${ITEMS} must be an object with topic ids as keys`);
  }
  for (const [id, value] of Object.entries(items)) {
    const key = `${ITEMS}.${id}`;
    if (!TOPIC_ID.test(id)) {
      throw new InputError(
        `${key}: a topic id can only contain lower case letters, digits and "-"`,
      );
    }
    if (id === 'none') {
      throw new InputError(
        `${key}: "none" is reserved for entities that opt out of topics`,
      );
    }
    if (value === false) {
      topics.delete(id);
    } else if (value !== true) {
      topics.set(
        id,
        toTopic(key, id, readTopicItem(key, value), topics.get(id)),
      );
    } else if (!topics.has(id)) {
      throw new InputError(
        `${key} must be an object, because there is no default topic with this id`,
      );
    }
  }
  return [...topics.values()];
}

/**
 * Reads `podcast.topics.minimumRelevance`, the relevance from 0 to 1 at which an episode counts as about a topic.
 *
 * @throws InputError if the value is not a number from 0 to 1
 * @public
 */
export function readMinimumRelevance(config: Config): number {
  const key = 'podcast.topics.minimumRelevance';
  const value = config.getOptional(key) ?? DEFAULT_MINIMUM_RELEVANCE;
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
    throw new InputError(`${key} must be a number from 0 to 1`);
  }
  return value;
}

function toTopic(
  key: string,
  id: string,
  item: TopicItem,
  base: Topic | undefined,
): Topic {
  const title = item.title ?? base?.title;
  const phrases = item.phrases ?? base?.phrases;
  if (title === undefined) {
    throw new InputError(`${key}.title is missing`);
  }
  if (phrases === undefined) {
    throw new InputError(`${key}.phrases is missing`);
  }
  return {
    id,
    title,
    description: '',
    exclude: [],
    entityTags: [],
    entityRefs: [],
    ...base,
    ...item,
    phrases,
  };
}
