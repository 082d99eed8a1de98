import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const KEY = 'podcast.people.linkUsers';

/** How people of the podcast are matched with users of the catalog. @public */
export type UserLinking = {
  /** By the display name of the user. */
  byName: boolean;
  /** By the e-mail address in the profile of the user. */
  byEmail: boolean;
};

/**
 * Reads `podcast.people.linkUsers`, which sets how people of the podcast are linked to users of the catalog: `true` means
 * by name and e-mail address, `false` not at all, `name` or `email` only by that. The default is `true`.
 *
 * @throws InputError for any other value
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
