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
 * Addresses of the podcast pages. Every function gives `undefined` in an app that has cards or the player but not
 * the pages.
 *
 * @public
 */
export type PodcastLinks = {
  podcast(): string | undefined;
  show(showId: string, query?: { topic?: string }): string | undefined;
  episode(episode: { id: string; showId: string }): string | undefined;
  /** What one has heard. */
  history(): string | undefined;
  /** All topics. */
  topics(): string | undefined;
  topic(topicId: string): string | undefined;
  /** Somebody who takes part in episodes. */
  person(personId: string): string | undefined;
  /** The corrections of a show's topics, for editors. */
  corrections(showId: string): string | undefined;
};

// `useRouteRef` throws for a page that is not mounted. All of its hooks have run by then, so their order stays.
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
 * Links to the podcast pages, for components that are also used where these pages are not mounted.
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
