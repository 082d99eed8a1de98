import { createRouteRef } from '@backstage/core-plugin-api';

/** The podcast's tab on the page of an entity. */
export const entityPodcastRouteRef = createRouteRef({ id: 'podcast:entity' });
