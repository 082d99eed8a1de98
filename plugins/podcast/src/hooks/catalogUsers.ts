import type { CatalogApi } from '@backstage/catalog-client';
import { stringifyEntityRef, type UserEntity } from '@backstage/catalog-model';
import { configApiRef, useApi, useApiHolder } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  personIdOf,
  readLinkUsers,
} from '@nerdout/backstage-plugin-podcast-common';
import { useMemo } from 'react';
import { useLoaded } from './useLoaded';

/** Names that are asked for with one request. */
const chunkLength = 100;

/**
 * The users of the catalog that people of the podcast are, by the id of the person: those whose display name is the name
 * of the person, if there is only one such user. One request for up to 100 people.
 */
export async function findUsers(
  catalog: CatalogApi,
  names: string[],
): Promise<Map<string, string>> {
  const spellings = [
    ...new Set(names.map(name => name.trim().replace(/\s+/g, ' '))),
  ].filter(name => personIdOf(name));
  const refs = new Map<string, string[]>();
  for (let start = 0; start < spellings.length; start += chunkLength) {
    const { items } = await catalog.queryEntities({
      filter: {
        kind: 'user',
        'spec.profile.displayName': spellings.slice(start, start + chunkLength),
      },
      fields: [
        'kind',
        'metadata.name',
        'metadata.namespace',
        'spec.profile.displayName',
      ],
      totalItems: 'exclude',
      // Enough to see that a name is not unique.
      limit: chunkLength * 4,
    });
    for (const user of items as UserEntity[]) {
      const id = personIdOf(user.spec?.profile?.displayName ?? '');
      if (id) refs.set(id, [...(refs.get(id) ?? []), stringifyEntityRef(user)]);
    }
  }
  return new Map(
    [...refs].flatMap(([id, found]) =>
      found.length === 1 ? [[id, found[0]] as const] : [],
    ),
  );
}

/** Whether people are looked for among the users of the catalog. */
export function useLinksUsers(): boolean {
  const config = useApi(configApiRef);
  return useMemo(() => readLinkUsers(config), [config]);
}

/**
 * Finds the user of the catalog that a person is. Where the catalog does not answer, or the portal does not want it, there
 * are none.
 */
export function useCatalogUsers(
  names: string[],
): (name: string) => string | undefined {
  const catalog = useApiHolder().get(catalogApiRef);
  const isWanted = useLinksUsers() && Boolean(catalog) && names.length > 0;
  const wanted = isWanted ? [...names].sort() : [];
  const { value } = useLoaded(`users ${JSON.stringify(wanted)}`, async () =>
    wanted.length > 0 ? findUsers(catalog!, wanted) : new Map<string, string>(),
  );
  return name => {
    const id = personIdOf(name);
    return id === undefined ? undefined : value?.get(id);
  };
}
