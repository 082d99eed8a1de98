import {
  createExtension,
  createExtensionDataRef,
  createExtensionInput,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import MicIcon from '@material-ui/icons/Mic';
import { podcastRouteRef } from '@nerdout/backstage-plugin-podcast-react';
import { forReaders } from './forReaders';

const accessDataRef = createExtensionDataRef<true>().with({
  id: 'podcast.access',
});

/** Is there for those who may see the podcast. By it the page knows, which itself is there for all. */
export const podcastAccess = createExtension({
  name: 'access',
  attachTo: { id: 'page:podcast', input: 'access' },
  if: forReaders,
  output: [accessDataRef],
  factory: () => [accessDataRef(true)],
});

/**
 * The podcast pages. Title and icon, also those in the side bar, are the plugin's. For those who may not see the podcast
 * the page says so at its address. It has no route for them: so the app has no entry for it in the side bar, and nothing
 * links to it.
 */
export const podcastPage = PageBlueprint.makeWithOverrides({
  inputs: {
    access: createExtensionInput([accessDataRef], {
      optional: true,
      singleton: true,
    }),
  },
  factory(originalFactory, { config, inputs }) {
    const mayRead = Boolean(inputs.access);
    return originalFactory({
      path: '/podcast',
      routeRef: mayRead ? podcastRouteRef : undefined,
      // The page asks the app for the header itself.
      noHeader: true,
      loader: () =>
        import('../components/NfsPodcastPage').then(module => (
          <module.NfsPodcastPage
            title={config.title}
            icon={<MicIcon fontSize="inherit" />}
            mayRead={mayRead}
          />
        )),
    });
  },
});
