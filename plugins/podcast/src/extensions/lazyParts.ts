import { Entity } from '@backstage/catalog-model';
import { ApiHolder } from '@backstage/frontend-plugin-api';

type Parts = typeof import('../parts');

let parts: Parts | undefined;
let loading: Promise<Parts> | undefined;
let hasFailed = false;

/** Loads what the plugin adds to other pages, and the topic rules. Retries after a failure. */
export function loadParts(): Promise<Parts> {
  loading ??= import('../parts').then(
    loaded => {
      parts = loaded;
      hasFailed = false;
      return loaded;
    },
    error => {
      loading = undefined;
      hasFailed = true;
      throw error;
    },
  );
  return loading;
}

/**
 * A condition for entities whose code is no part of the first load of an app.
 * The app evaluates it while it renders an entity page, which suspends until
 * the code is loaded. If that fails, the condition is false, and the next page
 * tries again.
 */
export function whenLoaded(
  select: (
    loaded: Parts,
  ) => (entity: Entity, context: { apis: ApiHolder }) => boolean,
): (entity: Entity, context: { apis: ApiHolder }) => boolean {
  return (entity, context) => {
    if (parts) return select(parts)(entity, context);
    if (hasFailed) {
      hasFailed = false;
      return false;
    }
    throw suspend();
  };
}

/** The props of the link in the header of an entity page, which renders only if its condition is true. */
export function useEntityIconLink() {
  if (!parts) throw suspend();
  return parts.useEntityIconLink();
}

/** As `React.lazy` does, but never rejects. */
function suspend(): Promise<void> {
  return loadParts().then(
    () => undefined,
    () => undefined,
  );
}
