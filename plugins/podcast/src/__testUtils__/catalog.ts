import type { CatalogApi } from '@backstage/catalog-client';
import type { Entity, UserEntity } from '@backstage/catalog-model';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';

const DISPLAY_NAME = 'spec.profile.displayName';

/**
 * A catalog in memory. Unlike the one of the test utilities, and like a real one, it finds values whose key has capitals.
 */
export function makeCatalog(entities: Entity[]): CatalogApi {
  const catalog = catalogApiMock({ entities });
  const queryEntities = catalog.queryEntities.bind(catalog);
  catalog.queryEntities = async (request = {}, ...rest) => {
    const filter = 'filter' in request ? request.filter : undefined;
    const names = filter && DISPLAY_NAME in filter && filter[DISPLAY_NAME];
    if (!Array.isArray(names)) return queryEntities(request, ...rest);
    const wanted = names.map(name => String(name).toLowerCase());
    const items = entities.filter(
      entity =>
        entity.kind === 'User' &&
        wanted.includes(
          (entity as UserEntity).spec.profile?.displayName?.toLowerCase() ?? '',
        ),
    );
    return { items, totalItems: items.length, pageInfo: {} };
  };
  return catalog;
}
