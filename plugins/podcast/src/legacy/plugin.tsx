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

/** The component, for those who may see the podcast. */
function onlyForReaders<P extends {}>(
  Component: ComponentType<P>,
  instead?: ReactNode,
) {
  return (props: P) => (
    <OnlyForReaders instead={instead}>
      <Component {...props} />
    </OnlyForReaders>
  );
}

/**
 * The podcast pages; mount them with `<Route path="/podcast" element={<PodcastPage />} />`.
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
 * The card with the episodes about what an entity is about, for entity pages.
 *
 * @public
 */
export const EntityPodcastCard = podcastPlugin.provide(
  createComponentExtension({
    name: 'EntityPodcastCard',
    component: {
      lazy: () =>
        import('../components/EntityPodcastCard').then(module =>
          onlyForReaders(module.EntityPodcastCard),
        ),
    },
  }),
);

/**
 * All episodes about what an entity is about, for a tab of entity pages.
 *
 * @public
 */
export const EntityPodcastContent = podcastPlugin.provide(
  createComponentExtension({
    name: 'EntityPodcastContent',
    component: {
      lazy: () =>
        import('../components/EntityPodcastContent').then(module =>
          onlyForReaders(module.EntityPodcastContent, <NoAccess />),
        ),
    },
  }),
);

/**
 * The player at the foot of the app; put it inside of `AppRouter`, beside `Root`, where no change of the page touches it.
 *
 * @public
 */
export const PodcastPlayerBar = podcastPlugin.provide(
  createComponentExtension({
    name: 'PodcastPlayerBar',
    // Not lazy, so that it stands before the page of an entity asks whether there is a tab.
    component: { sync: PlayerBarAtRoot },
  }),
);

/**
 * The number of episodes about what an entity is about, as a small link to them, for the head of entity pages.
 *
 * @public
 */
export const EntityPodcastLink = podcastPlugin.provide(
  createComponentExtension({
    name: 'EntityPodcastLink',
    component: {
      lazy: () =>
        import('../components/EntityPodcastLink').then(module =>
          onlyForReaders(module.EntityPodcastLink),
        ),
    },
  }),
);

/**
 * The card with the episodes that a user takes part in, for pages of users.
 *
 * @public
 */
export const EntityPodcastPersonCard = podcastPlugin.provide(
  createComponentExtension({
    name: 'EntityPodcastPersonCard',
    component: {
      lazy: () =>
        import('../components/EntityPodcastPersonCard').then(module =>
          onlyForReaders(module.EntityPodcastPersonCard),
        ),
    },
  }),
);

/**
 * The entry of the podcast in the side bar, wherever its page is mounted. Nothing for those who may not see the podcast.
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
 * Episodes among the results of the portal's search; put it into `SearchResult`, before a `DefaultResultListItem`.
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
