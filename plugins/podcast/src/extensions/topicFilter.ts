import { Entity } from '@backstage/catalog-model';
import { ApiHolder, ExtensionDataValue } from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

const { filterFunction } = EntityCardBlueprint.dataRefs;

/**
 * Adds to what a card or tab gives which entities it is for. A filter of the configuration narrows this further; by itself
 * it would take its place.
 */
export function* onlyFor<T extends ExtensionDataValue<any, any>>(
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
