import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import MicIcon from '@material-ui/icons/Mic';
import {
  episodeRouteRef,
  personRouteRef,
  podcastRouteRef,
  showRouteRef,
  topicRouteRef,
  topicsRouteRef,
} from '@nerdout/backstage-plugin-podcast-react';
import {
  podcastApi,
  podcastEntityCard,
  podcastEntityContent,
  podcastEntityIconLink,
  podcastHomeWidget,
  podcastListeningApi,
  podcastPage,
  podcastPlayerApi,
  podcastPlayerBar,
  podcastSearchResult,
  podcastSearchType,
} from './extensions';
import { entityPodcastRouteRef } from './routes';

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
    topics: topicsRouteRef,
    topic: topicRouteRef,
    person: personRouteRef,
    entity: entityPodcastRouteRef,
  },
  extensions: [
    podcastApi,
    podcastPlayerApi,
    podcastListeningApi,
    podcastPage,
    podcastPlayerBar,
    podcastEntityCard,
    podcastEntityContent,
    podcastEntityIconLink,
    podcastSearchResult,
    podcastSearchType,
    podcastHomeWidget,
  ],
});
