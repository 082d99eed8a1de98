import { Entity } from '@backstage/catalog-model';

/** Makes a catalog entity. */
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

/** Makes an entity with the annotation `podcast/topics`. */
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
