import {
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import {
  createSearchResultListItemExtension,
  SearchResultListItemExtensionProps,
} from '@backstage/plugin-search-react';
import {
  correctionsRouteRef,
  episodeRouteRef,
  personRouteRef,
  podcastRouteRef,
  showRouteRef,
  topicRouteRef,
  topicsRouteRef,
} from '@nerdout/backstage-plugin-podcast-react';
import { ComponentType, ReactNode } from 'react';
import {
  podcastApiFactory,
  podcastListeningApiFactory,
  podcastPlayerApiFactory,
} from '../apiFactories';
import { EpisodeSearchResultProps } from '../components/EpisodeSearchResult';
import { isEpisode } from '../components/EpisodeSearchResult/searchType';
import { NoAccess } from '../components/NoAccess';
import { OnlyForReaders } from '../components/OnlyForReaders';
import { PlayerBarAtRoot } from '../components/PlayerBarElement/PlayerBarAtRoot';
import { PodcastSidebarItem as SidebarItem } from '../components/PodcastSidebarItem';

/**
 * The podcast plugin for apps on the old frontend system.
 *
 * @public
 */
export const podcastPlugin = createPlugin({
  id: 'podcast',
  apis: [
    podcastApiFactory,
    podcastPlayerApiFactory,
    podcastListeningApiFactory,
  ],
  routes: {
    root: podcastRouteRef,
    show: showRouteRef,
    episode: episodeRouteRef,
    topics: topicsRouteRef,
    topic: topicRouteRef,
    person: personRouteRef,
    corrections: correctionsRouteRef,
  },
});

/** Renders the component only for users who may see the podcast. */
function limitToReaders<P extends {}>(
  Component: ComponentType<P>,
  fallback?: ReactNode,
) {
  return (props: P) => (
    <OnlyForReaders fallback={fallback}>
      <Component {...props} />
    </OnlyForReaders>
  );
}

/**
 * The podcast pages. Mount them with `<Route path="/podcast"
 * element={<PodcastPage />} />`.
 *
 * @public
 */
export const PodcastPage = podcastPlugin.provide(
  createRoutableExtension({
    name: 'PodcastPage',
    mountPoint: podcastRouteRef,
    component: () =>
      import('../components/PodcastPage').then(module => module.PodcastPage),
  }),
);

/**
 * The card with episodes about an entity's topics, for entity pages.
 *
 * @public
 */
export const EntityPodcastCard = podcastPlugin.provide(
  createComponentExtension({
    name: 'EntityPodcastCard',
    component: {
      lazy: () =>
        import('../components/EntityPodcastCard').then(module =>
          limitToReaders(module.EntityPodcastCard),
        ),
    },
  }),
);

/**
 * All episodes about an entity's topics, for a tab of entity pages.
 *
 * @public
 */
export const EntityPodcastContent = podcastPlugin.provide(
  createComponentExtension({
    name: 'EntityPodcastContent',
    component: {
      lazy: () =>
        import('../components/EntityPodcastContent').then(module =>
          limitToReaders(module.EntityPodcastContent, <NoAccess />),
        ),
    },
  }),
);

/**
 * The player bar. Put it inside `AppRouter`, next to `Root`, so that it
 * survives navigation.
 *
 * @public
 */
export const PodcastPlayerBar = podcastPlugin.provide(
  createComponentExtension({
    name: 'PodcastPlayerBar',
    // Not lazy, since entity pages need it to decide whether there is a tab.
    component: { sync: PlayerBarAtRoot },
  }),
);

/**
 * The number of episodes about an entity's topics as a small link, for the
 * header of entity pages.
 *
 * @public
 */
export const EntityPodcastLink = podcastPlugin.provide(
  createComponentExtension({
    name: 'EntityPodcastLink',
    component: {
      lazy: () =>
        import('../components/EntityPodcastLink').then(module =>
          limitToReaders(module.EntityPodcastLink),
        ),
    },
  }),
);

/**
 * The card with a user's episodes, for user pages.
 *
 * @public
 */
export const EntityPodcastPersonCard = podcastPlugin.provide(
  createComponentExtension({
    name: 'EntityPodcastPersonCard',
    component: {
      lazy: () =>
        import('../components/EntityPodcastPersonCard').then(module =>
          limitToReaders(module.EntityPodcastPersonCard),
        ),
    },
  }),
);

/**
 * The podcast's sidebar item. Renders nothing for users without permission.
 *
 * @public
 */
export const PodcastSidebarItem = podcastPlugin.provide(
  createComponentExtension({
    name: 'PodcastSidebarItem',
    component: { sync: SidebarItem },
  }),
);

/**
 * Episodes in search results. Put it into `SearchResult`, before
 * `DefaultResultListItem`.
 *
 * @public
 */
export const PodcastSearchResultListItem: (
  props: SearchResultListItemExtensionProps<EpisodeSearchResultProps>,
) => JSX.Element | null = podcastPlugin.provide(
  createSearchResultListItemExtension({
    name: 'PodcastSearchResultListItem',
    component: () =>
      import('../components/EpisodeSearchResult').then(
        module => module.EpisodeSearchResult,
      ),
    predicate: isEpisode,
  }),
);
