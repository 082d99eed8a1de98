import { createContext, useContext, useState, PropsWithChildren } from 'react';

const maximumEntries = 50;
const maximumAgeMs = 5 * 60_000;

/**
 * Recently loaded data. When users go back, the page renders at once, so that
 * its scroll position can be restored.
 */
export class PageCache {
  readonly #entries = new Map<string, { value: unknown; at: number }>();

  get<T>(key: string): T | undefined {
    const entry = this.#entries.get(key);
    return entry && Date.now() - entry.at < maximumAgeMs
      ? (entry.value as T)
      : undefined;
  }

  set(key: string, value: unknown) {
    this.#entries.delete(key);
    this.#entries.set(key, { value, at: Date.now() });
    if (this.#entries.size > maximumEntries) {
      this.#entries.delete(this.#entries.keys().next().value!);
    }
  }

  clear() {
    this.#entries.clear();
  }
}

const Context = createContext<PageCache | undefined>(undefined);

/** Caches data for the pages inside, as long as it is mounted. */
export function PageCacheProvider({ children }: PropsWithChildren<{}>) {
  const [cache] = useState(() => new PageCache());
  return <Context.Provider value={cache}>{children}</Context.Provider>;
}

/**
 * Returns the nearest cache; without a provider, each component has its own.
 */
export function usePageCache(): PageCache {
  const [own] = useState(() => new PageCache());
  return useContext(Context) ?? own;
}
