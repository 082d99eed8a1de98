import { useCallback } from 'react';
import { useSyncExternalStoreWithSelector } from 'use-sync-external-store/with-selector';

type Readable<T> = {
  getSnapshot(): T;
  subscribe(listener: () => void): () => void;
};

const identity = (value: unknown) => value;

/**
 * The value of a store.
 *
 * @param select - selects from the value; the component renders again only when the result changes
 * @param isEqual - compares two results; `Object.is` by default
 */
export function useStore<T>(store: Readable<T>): T;
export function useStore<T, S>(
  store: Readable<T>,
  select: (value: T) => S,
  isEqual?: (a: S, b: S) => boolean,
): S;
export function useStore(
  store: Readable<unknown>,
  select: (value: unknown) => unknown = identity,
  isEqual?: (a: unknown, b: unknown) => boolean,
) {
  const subscribe = useCallback(
    (listener: () => void) => store.subscribe(listener),
    [store],
  );
  const getSnapshot = useCallback(() => store.getSnapshot(), [store]);
  return useSyncExternalStoreWithSelector(
    subscribe,
    getSnapshot,
    getSnapshot,
    select,
    isEqual,
  );
}
