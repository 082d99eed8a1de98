import { Entity } from '@backstage/catalog-model';
import { toPersonId } from './toPersonId';
import { UserLinking } from './readLinkUsers';

/** A person who may be a catalog user. @public */
export type LinkablePerson = { name: string; emails?: string[] };

/** A condition of a catalog query that users with one of the names or addresses fulfil. @public */
export type UserCondition =
  | { 'spec.profile.displayName': { $in: string[] } }
  | { 'spec.profile.email': { $in: string[] } };

/**
 * The conditions of a catalog query, of which users that may be some of the people fulfil at least one.
 *
 * @public
 */
export function toUserConditions(
  people: LinkablePerson[],
  { byName, byEmail }: UserLinking,
): UserCondition[] {
  const names = people
    .map(({ name }) => name.trim().replace(/\s+/g, ' '))
    .filter(name => toPersonId(name));
  const emails = people.flatMap(person => person.emails ?? []);
  return [
    ...(byName && names.length > 0
      ? [{ 'spec.profile.displayName': { $in: [...new Set(names)] } }]
      : []),
    ...(byEmail && emails.length > 0
      ? [{ 'spec.profile.email': { $in: [...new Set(emails)] } }]
      : []),
  ];
}

/**
 * The fields of users that {@link linkUsers} needs.
 *
 * @public
 */
export const linkUsersFields = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'spec.profile.displayName',
  'spec.profile.email',
];

/**
 * Links people to users: by e-mail address if it belongs to exactly one user, otherwise by a display name that exactly
 * one user has. Someone whose addresses belong to several users is not linked.
 *
 * @public
 */
export function linkUsers<T extends Entity>(
  users: T[],
  linking: UserLinking,
): (person: LinkablePerson) => T | undefined {
  const usersByName = mapUnique(users, linking.byName, ({ displayName }) =>
    toPersonId(displayName ?? ''),
  );
  const usersByEmail = mapUnique(users, linking.byEmail, ({ email }) =>
    email?.trim().toLowerCase(),
  );
  return ({ name, emails = [] }) => {
    const addressed = new Set(
      emails.flatMap(email => usersByEmail.get(email.toLowerCase()) ?? []),
    );
    if (addressed.size > 0) {
      return addressed.size === 1 ? [...addressed][0] : undefined;
    }
    return usersByName.get(toPersonId(name) ?? '');
  };
}

type Profile = { displayName?: string; email?: string };

/** Maps keys that only one user has to that user. */
function mapUnique<T extends Entity>(
  users: T[],
  isEnabled: boolean,
  getKey: (profile: Profile) => string | undefined,
): Map<string, T> {
  const found = new Map<string, Set<T>>();
  for (const user of isEnabled ? users : []) {
    const key = getKey((user.spec?.profile ?? {}) as Profile);
    if (key) found.set(key, (found.get(key) ?? new Set()).add(user));
  }
  return new Map(
    [...found].flatMap(([key, [user, ...others]]) =>
      others.length === 0 ? [[key, user] as const] : [],
    ),
  );
}
