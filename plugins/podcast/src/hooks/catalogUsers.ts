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

/** What is known of somebody who may be a user of the catalog. */
export type Linkable = { name: string; emails?: string[] };

/** Gives the ref of the user that somebody is. */
export type UserOf = (person: Linkable) => string | undefined;

/** People who are asked for with one request. */
const chunkLength = 100;

/**
 * Finds the users of the catalog that some people are. With one request for up to 100 people, which is no GET, so that
 * e-mail addresses stay out of the logs of servers.
 */
export async function findUsers(
  catalog: CatalogApi,
  people: Linkable[],
  linking: UserLinking,
): Promise<UserOf> {
  const users: UserEntity[] = [];
  for (let start = 0; start < people.length; start += chunkLength) {
    const wanted = conditionsFor(
      people.slice(start, start + chunkLength),
      linking,
    );
    if (wanted.length > 0) {
      const { items } = await catalog.queryEntities({
        query: { $all: [{ kind: 'User' }, { $any: wanted }] },
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'spec.profile.displayName',
          'spec.profile.email',
        ],
        totalItems: 'exclude',
        // Enough to see that a name or an address is not unique.
        limit: chunkLength * 4,
      });
      users.push(...items.filter(isUserEntity));
    }
  }
  return linkUsers(users, linking);
}

type Query = NonNullable<QueryEntitiesInitialRequest['query']>;

function conditionsFor(
  people: Linkable[],
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
 * The rule: who has the e-mail address of a user is that user, unless several users have it, or the addresses lead to
 * several; else who has the display name of exactly one user is that one.
 */
export function linkUsers(users: UserEntity[], linking: UserLinking): UserOf {
  const usersByName = refsBy(users, linking.byName, ({ displayName }) =>
    personIdOf(displayName ?? ''),
  );
  const usersByEmail = refsBy(users, linking.byEmail, ({ email }) =>
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

/** Users by a key that no other one has. */
function refsBy(
  users: UserEntity[],
  isWanted: boolean,
  keyOf: (
    profile: NonNullable<UserEntity['spec']['profile']>,
  ) => string | undefined,
): Map<string, string> {
  const refs = new Map<string, Set<string>>();
  for (const user of isWanted ? users : []) {
    const key = keyOf(user.spec?.profile ?? {});
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

/** By what people are looked for among the users of the catalog. */
export function useUserLinking(): UserLinking {
  const config = useApi(configApiRef);
  return useMemo(() => readLinkUsers(config), [config]);
}

/**
 * Finds the users of the catalog that people are. Where the catalog does not answer, or the portal does not want it, there
 * are none.
 */
export function useCatalogUsers(people: Linkable[]): UserOf {
  const catalog = useApiHolder().get(catalogApiRef);
  const linking = useUserLinking();
  const isWanted = Boolean(catalog) && (linking.byName || linking.byEmail);
  const wanted = isWanted
    ? people.map(({ name, emails = [] }) => [name, ...emails].join('\n')).sort()
    : [];
  const { value } = useLoaded(`users ${JSON.stringify(wanted)}`, async () =>
    wanted.length > 0 ? findUsers(catalog!, people, linking) : undefined,
  );
  return person => value?.(person);
}
