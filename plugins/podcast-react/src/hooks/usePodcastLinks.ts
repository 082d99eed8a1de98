import {
  useRouteRef,
  AnyParams,
  RouteFunc,
  RouteRef,
  SubRouteRef,
} from '@backstage/core-plugin-api';
import { useMemo } from 'react';
import {
  correctionsRouteRef,
  episodeRouteRef,
  historyRouteRef,
  personRouteRef,
  podcastRouteRef,
  showRouteRef,
  topicRouteRef,
  topicsRouteRef,
} from '../routes';

/**
 * Paths of the podcast pages. Each function returns `undefined` in an app without the pages.
 *
 * @public
 */
export type PodcastLinks = {
  podcast(): string | undefined;
  show(showId: string, query?: { topic?: string }): string | undefined;
  episode(episode: { id: string; showId: string }): string | undefined;
  /** The listening history. */
  history(): string | undefined;
  /** All topics. */
  topics(): string | undefined;
  topic(topicId: string): string | undefined;
  /** A host or guest. */
  person(personId: string): string | undefined;
  /** The topic corrections of a show, for editors. */
  corrections(showId: string): string | undefined;
};

// `useRouteRef` throws for a page that is not mounted, but only after its hooks have run, so their order is stable.
function useMountedRoute<P extends AnyParams>(
  ref: RouteRef<P> | SubRouteRef<P>,
): RouteFunc<P> | undefined {
  try {
    return useRouteRef(ref);
  } catch {
    return undefined;
  }
}

/**
 * Links to the podcast pages, for components that also work in apps without these pages.
 *
 * @public
 */
export function usePodcastLinks(): PodcastLinks {
  const podcast = useMountedRoute(podcastRouteRef);
  const show = useMountedRoute(showRouteRef);
  const episode = useMountedRoute(episodeRouteRef);
  const history = useMountedRoute(historyRouteRef);
  const topics = useMountedRoute(topicsRouteRef);
  const topic = useMountedRoute(topicRouteRef);
  const person = useMountedRoute(personRouteRef);
  const corrections = useMountedRoute(correctionsRouteRef);

  return useMemo(
    () => ({
      podcast: () => podcast?.(),
      show: (showId, query) => {
        const path = show?.({ showId });
        return path && query?.topic
          ? `${path}?${new URLSearchParams({ topic: query.topic })}`
          : path;
      },
      episode: ({ id, showId }) => episode?.({ showId, episodeId: id }),
      history: () => history?.(),
      topics: () => topics?.(),
      topic: topicId => topic?.({ topicId }),
      person: personId => person?.({ personId }),
      corrections: showId => corrections?.({ showId }),
    }),
    [podcast, show, episode, history, topics, topic, person, corrections],
  );
}
