import { useApiHolder } from '@backstage/core-plugin-api';
import { podcastApiRef } from '@nerdout/backstage-plugin-podcast-react';
import { createContext, useContext, useState, PropsWithChildren } from 'react';
import { SharedRequests } from './SharedRequests';

const maximumEntries = 50;
const maximumAgeMs = 5 * 60_000;
/** A page that has just loaded a value shares it with its parts. */
const freshMs = 2000;

/**
 * Recently loaded data. When users go back, the page renders at once, so that
 * its scroll position can be restored.
 */
export class PageCache {
  readonly #entries = new Map<string, { value: unknown; at: number }>();

  constructor(readonly requests: SharedRequests = new SharedRequests()) {}

  get<T>(key: string): T | undefined {
    const entry = this.#entries.get(key);
    return entry && Date.now() - entry.at < maximumAgeMs
      ? (entry.value as T)
      : undefined;
  }

  /** Whether a value is so new that it need not be loaded again. */
  isFresh(key: string): boolean {
    const entry = this.#entries.get(key);
    const age = entry ? Date.now() - entry.at : Infinity;
    return age >= 0 && age < freshMs;
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

/** How long parts of other pages, such as cards of entities, share an answer. */
const sharedMs = 2000;

/** The requests of parts of other pages, by API. */
const requestsByApi = new WeakMap<object, SharedRequests>();

function findRequests(api: object | undefined): SharedRequests {
  if (!api) return new SharedRequests();
  const known = requestsByApi.get(api) ?? new SharedRequests(sharedMs);
  requestsByApi.set(api, known);
  return known;
}

/**
 * Returns the nearest cache. Without a provider, each component has its own,
 * and all of them share their requests.
 */
export function usePageCache(): PageCache {
  const apis = useApiHolder();
  const [own] = useState(
    () => new PageCache(findRequests(apis.get(podcastApiRef))),
  );
  return useContext(Context) ?? own;
}
