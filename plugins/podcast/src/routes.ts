import { createRouteRef } from '@backstage/core-plugin-api';

/** The podcast tab on entity pages. */
export const entityPodcastRouteRef = createRouteRef({ id: 'podcast:entity' });
