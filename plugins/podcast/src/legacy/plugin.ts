import {
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import {
  correctionsRouteRef,
  episodeRouteRef,
  personRouteRef,
  podcastRouteRef,
  showRouteRef,
  topicRouteRef,
  topicsRouteRef,
} from '@nerdout/backstage-plugin-podcast-react';
import {
  podcastApiFactory,
  podcastListeningApiFactory,
  podcastPlayerApiFactory,
} from '../apiFactories';

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
        import('../components/EntityPodcastCard').then(
          module => module.EntityPodcastCard,
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
        import('../components/EntityPodcastContent').then(
          module => module.EntityPodcastContent,
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
    component: {
      lazy: () =>
        import('../components/PlayerBarElement').then(
          module => module.PlayerBarElement,
        ),
    },
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
        import('../components/EntityPodcastLink').then(
          module => module.EntityPodcastLink,
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
        import('../components/EntityPodcastPersonCard').then(
          module => module.EntityPodcastPersonCard,
        ),
    },
  }),
);
