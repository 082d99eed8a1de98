import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const KEY = 'podcast.people.linkUsers';

/** By what people of the podcast are recognised as users of the catalog. @public */
export type UserLinking = {
  /** By the display name of the user. */
  byName: boolean;
  /** By the e-mail address in the profile of the user. */
  byEmail: boolean;
};

/**
 * By what people of the podcast are linked to the users of the catalog, from `podcast.people.linkUsers`: `true`, which is
 * the default, means both, `false` neither, `name` and `email` that alone.
 *
 * @throws InputError for any other value.
 * @public
 */
export function readLinkUsers(config: Config): UserLinking {
  const value = config.getOptional(KEY) ?? true;
  if (typeof value !== 'boolean' && value !== 'name' && value !== 'email') {
    throw new InputError(`${KEY} must be true, false, "name" or "email"`);
  }
  return {
    byName: value === true || value === 'name',
    byEmail: value === true || value === 'email',
  };
}
