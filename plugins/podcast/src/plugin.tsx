import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import MicIcon from '@material-ui/icons/Mic';
import {
  episodeRouteRef,
  podcastRouteRef,
  showRouteRef,
} from '@nerdout/backstage-plugin-podcast-react';
import {
  podcastApi,
  podcastEntityCard,
  podcastEntityContent,
  podcastHomeWidget,
  podcastListeningApi,
  podcastPage,
  podcastPlayerApi,
  podcastPlayerBar,
  podcastSearchResult,
  podcastSearchType,
} from './extensions';

/**
 * The podcast plugin for apps on the new frontend system.
 *
 * @public
 */
export const podcastPlugin = createFrontendPlugin({
  pluginId: 'podcast',
  title: 'Podcast',
  icon: <MicIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: {
    root: podcastRouteRef,
    show: showRouteRef,
    episode: episodeRouteRef,
  },
  extensions: [
    podcastApi,
    podcastPlayerApi,
    podcastListeningApi,
    podcastPage,
    podcastPlayerBar,
    podcastEntityCard,
    podcastEntityContent,
    podcastSearchResult,
    podcastSearchType,
    podcastHomeWidget,
  ],
});
