import { Entity } from '@backstage/catalog-model';
import { ApiHolder, ExtensionDataValue } from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

const { filterFunction } = EntityCardBlueprint.dataRefs;

/**
 * Limits a card or tab to certain entities. A filter in the configuration is
 * combined with this, instead of replacing it.
 */
export function* limitToEntities<T extends ExtensionDataValue<any, any>>(
  output: Iterable<T>,
  apis: ApiHolder,
  isFor: (entity: Entity, context: { apis: ApiHolder }) => boolean,
) {
  let narrower: ((entity: Entity) => boolean) | undefined;
  for (const data of output) {
    if (data.id === filterFunction.id) {
      narrower = (data as { value?: unknown }).value as typeof narrower;
    } else {
      yield data;
    }
  }
  yield filterFunction(
    entity => isFor(entity, { apis }) && (narrower?.(entity) ?? true),
  );
}
