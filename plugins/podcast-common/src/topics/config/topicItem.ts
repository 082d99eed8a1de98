import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { hasWords } from '../../text/tokenize';
import { Topic } from '../types';

/** A topic as configured. */
export type TopicItem = Partial<Omit<Topic, 'id'>>;

const MAX_LENGTH = 200;
const MAX_ITEMS = 500;

const readers: {
  [K in keyof Required<TopicItem>]: (key: string, value: unknown) => Topic[K];
} = {
  title: readText,
  description: readText,
  phrases: requireSome('phrase', readList(readPhrase)),
  weakPhrases: readList(readPhrase),
  hints: readList(readPhrase),
  exclude: readList(readPhrase),
  notNear: readList(readPhrase),
  shows: requireSome('show', readList(readText)),
  entityTags: readList(readText),
  entityRefs: readList(readEntityRef),
};

/**
 * Validates one value of `podcast.topics.items`.
 *
 * @throws InputError that names the invalid key
 */
export function readTopicItem(key: string, value: unknown): TopicItem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`${key} must be an object or false`);
  }
  const item: Record<string, unknown> = {};
  for (const [name, single] of Object.entries(value)) {
    if (!Object.hasOwn(readers, name)) {
      throw new InputError(
        `${key}.${name} is not a known key; a topic has ${Object.keys(
          readers,
        ).join(', ')}`,
      );
    }
    item[name] = readers[name as keyof TopicItem](`${key}.${name}`, single);
  }
  return item;
}

function readText(key: string, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') {
    throw new InputError(`${key} must be a non-empty text`);
  }
  return value.trim();
}

function readList(
  readItem: (key: string, value: unknown) => string,
): (key: string, value: unknown) => string[] {
  return (key, value) => {
    if (!Array.isArray(value)) {
      throw new InputError(`${key} must be a list`);
    }
    if (value.length > MAX_ITEMS) {
      throw new InputError(`${key} must have at most ${MAX_ITEMS} items`);
    }
    return value.map((item, index) => readItem(`${key}[${index}]`, item));
  };
}

/** Rejects an empty list, because `false` turns a topic off. */
function requireSome(
  kind: string,
  readItems: (key: string, value: unknown) => string[],
): (key: string, value: unknown) => string[] {
  return (key, value) => {
    const items = readItems(key, value);
    if (items.length === 0) {
      throw new InputError(
        `${key} must have at least one ${kind}; to turn a topic off, set the topic to false`,
      );
    }
    return items;
  };
}

function readPhrase(key: string, value: unknown): string {
  if (typeof value !== 'string' || !hasWords(value)) {
    throw new InputError(`${key} must be a text with at least one word`);
  }
  if (value.length > MAX_LENGTH) {
    throw new InputError(`${key} must have at most ${MAX_LENGTH} characters`);
  }
  return value.trim();
}

function readEntityRef(key: string, value: unknown): string {
  try {
    return stringifyEntityRef(parseEntityRef(readText(key, value)));
  } catch {
    throw new InputError(
      `${key} must be an entity reference with a kind, such as system:default/backstage`,
    );
  }
}
