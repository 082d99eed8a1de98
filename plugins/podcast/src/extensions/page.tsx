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

/**
 * Exists only for users who may see the podcast. It tells the page, which
 * exists for everyone, whether the user is one of them.
 */
export const podcastAccess = createExtension({
  name: 'access',
  attachTo: { id: 'page:podcast', input: 'access' },
  if: forReaders,
  output: [accessDataRef],
  factory: () => [accessDataRef(true)],
});

/**
 * The podcast pages, with the title and icon of the plugin. Users without
 * permission see a message at its path. They have no route to it, so the app
 * has no sidebar item and no links.
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
      // The page renders the app's header itself.
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
