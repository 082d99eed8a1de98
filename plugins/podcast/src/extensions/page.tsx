import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { podcastRouteRef } from '@nerdout/backstage-plugin-podcast-react';

/** The podcast pages. Title and icon, also those in the side bar, are the plugin's. */
export const podcastPage = PageBlueprint.make({
  params: {
    path: '/podcast',
    routeRef: podcastRouteRef,
    loader: () =>
      import('../components/NfsPodcastPage').then(module => (
        <module.NfsPodcastPage />
      )),
  },
});
