import { CatalogApi } from '@backstage/catalog-client';
import { Entity } from '@backstage/catalog-model';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';

type Predicate = {
  $all?: Predicate[];
  $any?: Predicate[];
} & Record<string, unknown>;

/**
 * An in-memory catalog. Like a real one, and unlike the one from the test
 * utilities, it matches predicate keys and values case-insensitively.
 */
export function makeCatalog(entities: Entity[]): CatalogApi {
  const catalog = catalogApiMock({ entities });
  const queryEntities = catalog.queryEntities.bind(catalog);
  catalog.queryEntities = async (request = {}, ...rest) => {
    const query = 'query' in request ? request.query : undefined;
    if (!query) return queryEntities(request, ...rest);
    const items = entities.filter(entity => holds(query as Predicate, entity));
    return { items, totalItems: items.length, pageInfo: {} };
  };
  return catalog;
}

function holds({ $all, $any, ...values }: Predicate, entity: Entity): boolean {
  return (
    ($all ?? []).every(inner => holds(inner, entity)) &&
    (!$any || $any.some(inner => holds(inner, entity))) &&
    Object.entries(values).every(([path, wanted]) => {
      const found = path
        .split('.')
        .reduce<any>((value, key) => value?.[key], entity);
      const list = (wanted as { $in?: string[] }).$in ?? [wanted];
      return list.some(
        value => String(value).toLowerCase() === String(found).toLowerCase(),
      );
    })
  );
}
