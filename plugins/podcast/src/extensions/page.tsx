import { PageBlueprint } from '@backstage/frontend-plugin-api';
import MicIcon from '@material-ui/icons/Mic';
import { podcastRouteRef } from '@nerdout/backstage-plugin-podcast-react';

/** The podcast pages. Title and icon, also those in the side bar, are the plugin's. */
export const podcastPage = PageBlueprint.makeWithOverrides({
  factory(originalFactory, { config }) {
    return originalFactory({
      path: '/podcast',
      routeRef: podcastRouteRef,
      // The page asks the app for the header itself.
      noHeader: true,
      loader: () =>
        import('../components/NfsPodcastPage').then(module => (
          <module.NfsPodcastPage
            title={config.title}
            icon={<MicIcon fontSize="inherit" />}
          />
        )),
    });
  },
});
