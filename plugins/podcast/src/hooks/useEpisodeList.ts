import { useApi } from '@backstage/core-plugin-api';
import {
  EpisodePage,
  EpisodeQuery,
  EpisodeSummary,
} from '@nerdout/backstage-plugin-podcast-common';
import { podcastApiRef } from '@nerdout/backstage-plugin-podcast-react';
import {
  startTransition,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { usePageCache } from './PageCache';

/** The loaded pages of a list. */
type EpisodeListPages = {
  items: EpisodeSummary[];
  totalItems: number;
  nextCursor?: string;
};

export type EpisodeList = {
  /**
   * Absent until the first page is loaded. While a changed list loads, has the
   * previous one.
   */
  pages?: EpisodeListPages;
  /** Whether the first page is loading. */
  loading: boolean;
  loadingMore: boolean;
  /** Why the first or next page could not be loaded. */
  error?: Error;
  /** Loads the next page, if there is one and loading has not failed. */
  loadMore(): void;
  /** Retries what failed. */
  retry(): void;
};

type State = {
  key: string;
  pages?: EpisodeListPages;
  busy?: 'first' | 'more';
  error?: Error;
};

function toPages(page: EpisodePage, before: EpisodeSummary[] = []) {
  // A new episode can push a known one to the next page.
  const known = new Set(before.map(({ id }) => id));
  return {
    items: [...before, ...page.items.filter(({ id }) => !known.has(id))],
    totalItems: page.totalItems,
    nextCursor: page.pageInfo.nextCursor,
  };
}

/**
 * A list of episodes that loads page by page. When the query changes, the
 * previous list stays until the new one is loaded. Change `version` to reload
 * it.
 */
export function useEpisodeList(
  query: EpisodeQuery,
  options: { version?: number; pageLength?: number } = {},
): EpisodeList {
  const { version = 0, pageLength = 50 } = options;
  const api = useApi(podcastApiRef);
  const cache = usePageCache();
  const key = `episodes ${version} ${JSON.stringify(query)}`;
  const [state, setState] = useState<State>(() => {
    const cached = cache.get<EpisodeListPages>(key);
    return { key, pages: cached, busy: cached ? undefined : 'first' };
  });
  const [attempt, setAttempt] = useState(0);
  const queryRef = useRef(query);
  queryRef.current = query;
  const more = useRef<AbortController>();

  useEffect(() => {
    more.current?.abort();
    const cached = cache.get<EpisodeListPages>(key);
    if (cached) {
      setState({ key, pages: cached });
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    setState(previous => ({ key, pages: previous.pages, busy: 'first' }));
    cache.requests
      .send(
        `${key} ${pageLength}`,
        shared =>
          api.getEpisodes(
            { ...queryRef.current, limit: pageLength },
            { signal: shared },
          ),
        signal,
      )
      .then(
        page => {
          if (signal.aborted) return;
          const pages = toPages(page);
          cache.set(key, pages);
          startTransition(() => setState({ key, pages }));
        },
        error => !signal.aborted && setState({ key, error }),
      );
    return () => controller.abort();
  }, [api, cache, key, attempt, pageLength]);

  useEffect(() => () => more.current?.abort(), []);

  const { pages, busy, error } = state;
  const addPage = useCallback(() => {
    if (busy || !pages?.nextCursor) return;
    const controller = new AbortController();
    more.current = controller;
    const { signal } = controller;
    setState({ key, pages, busy: 'more' });
    // The cursor includes filters and sort order.
    api
      .getEpisodes({ limit: pageLength, cursor: pages.nextCursor }, { signal })
      .then(
        page => {
          if (signal.aborted) return;
          const longer = toPages(page, pages.items);
          cache.set(key, longer);
          startTransition(() => setState({ key, pages: longer }));
        },
        reason => !signal.aborted && setState({ key, pages, error: reason }),
      );
  }, [api, busy, cache, key, pageLength, pages]);

  // After an error, scrolling must not retry again and again.
  const loadMore = useCallback(() => {
    if (!error) addPage();
  }, [addPage, error]);
  const startAgain = useCallback(() => setAttempt(count => count + 1), []);

  return {
    pages,
    loading: busy === 'first' || state.key !== key,
    loadingMore: busy === 'more',
    error,
    loadMore,
    retry: pages ? addPage : startAgain,
  };
}
