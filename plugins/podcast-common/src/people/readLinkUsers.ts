import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const KEY = 'podcast.people.linkUsers';

/**
 * Whether people of the podcast are linked to the users of the catalog who have the same name, from
 * `podcast.people.linkUsers`. They are unless it is false.
 *
 * @throws InputError where the value is neither true nor false.
 * @public
 */
export function readLinkUsers(config: Config): boolean {
  const value = config.getOptional(KEY) ?? true;
  if (typeof value !== 'boolean') {
    throw new InputError(`${KEY} must be true or false`);
  }
  return value;
}
