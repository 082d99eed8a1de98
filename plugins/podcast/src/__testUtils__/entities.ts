import { Entity } from '@backstage/catalog-model';

/** An entity of the catalog. */
export function makeEntity(
  name: string,
  metadata: Partial<Entity['metadata']> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default', ...metadata },
  };
}

/** An entity whose owner says what it is about. */
export function makeEntityAbout(
  topics: string,
  annotations: Record<string, string> = {},
): Entity {
  return makeEntity('thing', {
    annotations: {
      ...(topics && { 'podcast/topics': topics }),
      ...annotations,
    },
  });
}
