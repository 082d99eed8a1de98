import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { TopicInheritance } from './types';

const KEY = 'podcast.topics.inherit';

/**
 * Reads `podcast.topics.inherit`: the weights with which entities inherit topics from their system and domain. The default
 * is 0.
 *
 * @throws InputError that names the invalid configuration key
 * @public
 */
export function readTopicInheritance(config: Config): TopicInheritance {
  const value = config.getOptional(KEY) ?? {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(
      `${KEY} must be an object with the keys "system" and "domain"`,
    );
  }
  const weights: TopicInheritance = { system: 0, domain: 0 };
  for (const [kind, weight] of Object.entries(value)) {
    if (kind !== 'system' && kind !== 'domain') {
      throw new InputError(
        `${KEY}.${kind}: topics are only inherited from "system" and "domain"`,
      );
    }
    if (typeof weight !== 'number' || !(weight >= 0 && weight <= 1)) {
      throw new InputError(`${KEY}.${kind} must be a number from 0 to 1`);
    }
    weights[kind] = weight;
  }
  return weights;
}
