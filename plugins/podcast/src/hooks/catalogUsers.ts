import {
  CatalogApi,
  QueryEntitiesInitialRequest,
} from '@backstage/catalog-client';
import {
  isUserEntity,
  stringifyEntityRef,
  UserEntity,
} from '@backstage/catalog-model';
import { configApiRef, useApi, useApiHolder } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  personIdOf,
  readLinkUsers,
  UserLinking,
} from '@nerdout/backstage-plugin-podcast-common';
import { useMemo } from 'react';
import { useLoaded } from './useLoaded';

/** A person who may be a catalog user. */
export type LinkablePerson = { name: string; emails?: string[] };

/** Returns the ref of the catalog user for a person. */
export type FindUserRef = (person: LinkablePerson) => string | undefined;

/** Maximum number of people in one request. */
const chunkLength = 100;

/**
 * Finds the catalog users for some people, with one request per 100 people.
 * These are POST requests, so that e-mail addresses do not end up in server
 * logs.
 */
export async function findUsers(
  catalog: CatalogApi,
  people: LinkablePerson[],
  linking: UserLinking,
): Promise<FindUserRef> {
  const users: UserEntity[] = [];
  for (let start = 0; start < people.length; start += chunkLength) {
    const conditions = toConditions(
      people.slice(start, start + chunkLength),
      linking,
    );
    if (conditions.length > 0) {
      const { items } = await catalog.queryEntities({
        query: { $all: [{ kind: 'User' }, { $any: conditions }] },
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'spec.profile.displayName',
          'spec.profile.email',
        ],
        totalItems: 'exclude',
        // Enough to notice names and addresses that are not unique.
        limit: chunkLength * 4,
      });
      users.push(...items.filter(isUserEntity));
    }
  }
  return linkUsers(users, linking);
}

type Query = NonNullable<QueryEntitiesInitialRequest['query']>;

function toConditions(
  people: LinkablePerson[],
  { byName, byEmail }: UserLinking,
): Query[] {
  const names = people
    .map(({ name }) => name.trim().replace(/\s+/g, ' '))
    .filter(name => personIdOf(name));
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
 * Links people to users: by e-mail address if it belongs to exactly one user,
 * otherwise by a display name that exactly one user has. Someone whose
 * addresses belong to several users is not linked.
 */
export function linkUsers(
  users: UserEntity[],
  linking: UserLinking,
): FindUserRef {
  const usersByName = mapUniqueRefs(users, linking.byName, ({ displayName }) =>
    personIdOf(displayName ?? ''),
  );
  const usersByEmail = mapUniqueRefs(users, linking.byEmail, ({ email }) =>
    email?.trim().toLowerCase(),
  );
  return ({ name, emails = [] }) => {
    const addressed = new Set(
      emails.flatMap(email => usersByEmail.get(email.toLowerCase()) ?? []),
    );
    if (addressed.size > 0) {
      return addressed.size === 1 ? [...addressed][0] : undefined;
    }
    return usersByName.get(personIdOf(name) ?? '');
  };
}

/** Maps unique keys to user refs. */
function mapUniqueRefs(
  users: UserEntity[],
  isEnabled: boolean,
  getKey: (
    profile: NonNullable<UserEntity['spec']['profile']>,
  ) => string | undefined,
): Map<string, string> {
  const refs = new Map<string, Set<string>>();
  for (const user of isEnabled ? users : []) {
    const key = getKey(user.spec?.profile ?? {});
    if (key) {
      refs.set(
        key,
        new Set([...(refs.get(key) ?? []), stringifyEntityRef(user)]),
      );
    }
  }
  return new Map(
    [...refs].flatMap(([key, found]) =>
      found.size === 1 ? [[key, [...found][0]] as const] : [],
    ),
  );
}

/** How the portal links people to catalog users. */
export function useUserLinking(): UserLinking {
  const config = useApi(configApiRef);
  return useMemo(() => readLinkUsers(config), [config]);
}

/**
 * Finds the catalog users for people. Finds none if the catalog fails or the
 * portal does not link people.
 */
export function useCatalogUsers(people: LinkablePerson[]): FindUserRef {
  const catalog = useApiHolder().get(catalogApiRef);
  const linking = useUserLinking();
  const isEnabled = Boolean(catalog) && (linking.byName || linking.byEmail);
  const keys = isEnabled
    ? people.map(({ name, emails = [] }) => [name, ...emails].join('\n')).sort()
    : [];
  const { value } = useLoaded(`users ${JSON.stringify(keys)}`, async () =>
    keys.length > 0 ? findUsers(catalog!, people, linking) : undefined,
  );
  return person => value?.(person);
}
