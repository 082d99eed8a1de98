import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

// References created by core-plugin-api work in both frontend systems. Those created by frontend-plugin-api would have to
// be converted for the old one.

/**
 * The root of the podcast pages.
 *
 * @public
 */
export const podcastRouteRef = createRouteRef({ id: 'podcast' });

/**
 * The page of a show.
 *
 * @public
 */
export const showRouteRef = createSubRouteRef({
  id: 'podcast:show',
  parent: podcastRouteRef,
  path: '/:showId',
});

/**
 * The page of an episode.
 *
 * @public
 */
export const episodeRouteRef = createSubRouteRef({
  id: 'podcast:episode',
  parent: podcastRouteRef,
  path: '/:showId/episodes/:episodeId',
});

/**
 * The page with the listening history.
 *
 * @public
 */
export const historyRouteRef = createSubRouteRef({
  id: 'podcast:history',
  parent: podcastRouteRef,
  path: '/history',
});

/**
 * The page of all topics.
 *
 * @public
 */
export const topicsRouteRef = createSubRouteRef({
  id: 'podcast:topics',
  parent: podcastRouteRef,
  path: '/topics',
});

/**
 * The page of a topic.
 *
 * @public
 */
export const topicRouteRef = createSubRouteRef({
  id: 'podcast:topic',
  parent: podcastRouteRef,
  path: '/topics/:topicId',
});

/**
 * The page of a host or guest.
 *
 * @public
 */
export const personRouteRef = createSubRouteRef({
  id: 'podcast:person',
  parent: podcastRouteRef,
  path: '/people/:personId',
});

/**
 * The page with the topic corrections of a show.
 *
 * @public
 */
export const correctionsRouteRef = createSubRouteRef({
  id: 'podcast:corrections',
  parent: podcastRouteRef,
  path: '/:showId/corrections',
});
