import { useCallback, useEffect, useRef, useState } from 'react';
import { usePageCache } from './PageCache';

/** The result of `useLoaded`. `value` stays while reloading. */
export type Loaded<T> = {
  value?: T;
  error?: Error;
  loading: boolean;
  retry(): void;
};

type State<T> = { key: string; value?: T; error?: Error; loading: boolean };

/**
 * Loads a value on mount and whenever `key` changes. A cached value is returned
 * at once, and reloaded in the background unless it is very new. Outdated
 * requests are aborted, so that a slow response never replaces a newer one.
 */
export function useLoaded<T>(
  key: string,
  load: (signal: AbortSignal) => Promise<T>,
): Loaded<T> {
  const cache = usePageCache();
  const [state, setState] = useState<State<T>>({ key: '', loading: true });
  const [attempt, setAttempt] = useState(0);
  const loadRef = useRef(load);
  loadRef.current = load;

  useEffect(() => {
    if (attempt === 0 && cache.isFresh(key)) {
      setState({ key, value: cache.get<T>(key), loading: false });
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    setState(previous =>
      previous.key === key
        ? { ...previous, loading: true }
        : { key, value: cache.get<T>(key), loading: true },
    );
    const isReload = attempt > 0;
    cache.requests.send(key, loadRef.current, signal, isReload).then(
      value => {
        if (signal.aborted) return;
        cache.set(key, value);
        setState({ key, value, loading: false });
      },
      error =>
        !signal.aborted &&
        setState(previous => ({ ...previous, error, loading: false })),
    );
    return () => controller.abort();
  }, [cache, key, attempt]);

  const retry = useCallback(() => setAttempt(count => count + 1), []);

  // Before the effect for a new key runs, the state still belongs to the old
  // key.
  return state.key === key
    ? { ...state, retry }
    : {
        value: cache.get<T>(key),
        error: undefined,
        loading: !cache.isFresh(key),
        retry,
      };
}
