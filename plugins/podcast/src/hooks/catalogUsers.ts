import { CatalogApi } from '@backstage/catalog-client';
import {
  isUserEntity,
  stringifyEntityRef,
  UserEntity,
} from '@backstage/catalog-model';
import { configApiRef, useApi, useApiHolder } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  LinkablePerson,
  linkUsers,
  linkUsersFields,
  readLinkUsers,
  toUserConditions,
  UserLinking,
} from '@nerdout/backstage-plugin-podcast-common';
import { useMemo } from 'react';
import { isSettled } from './settled';
import { useLoaded } from './useLoaded';

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
    const conditions = toUserConditions(
      people.slice(start, start + chunkLength),
      linking,
    );
    if (conditions.length > 0) {
      const { items } = await catalog.queryEntities({
        query: { $all: [{ kind: 'User' }, { $any: conditions }] },
        fields: linkUsersFields,
        totalItems: 'exclude',
        // Enough to notice names and addresses that are not unique.
        limit: chunkLength * 4,
      });
      users.push(...items.filter(isUserEntity));
    }
  }
  const findUser = linkUsers(users, linking);
  return person => {
    const user = findUser(person);
    return user && stringifyEntityRef(user);
  };
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
export function useCatalogUsers(people: LinkablePerson[]): {
  findUserRef: FindUserRef;
  loading: boolean;
} {
  const catalog = useApiHolder().get(catalogApiRef);
  const linking = useUserLinking();
  const isEnabled = Boolean(catalog) && (linking.byName || linking.byEmail);
  const keys = isEnabled
    ? people.map(({ name, emails = [] }) => [name, ...emails].join('\n')).sort()
    : [];
  const loaded = useLoaded(`users ${JSON.stringify(keys)}`, async () =>
    keys.length > 0 ? findUsers(catalog!, people, linking) : undefined,
  );
  return {
    findUserRef: person => loaded.value?.(person),
    loading: !isSettled(loaded),
  };
}
