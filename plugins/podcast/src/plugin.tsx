import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import MicIcon from '@material-ui/icons/Mic';
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
  podcastAccess,
  podcastApi,
  podcastEntityCard,
  podcastEntityContent,
  podcastEntityIconLink,
  podcastFollowedWidget,
  podcastHomeWidget,
  podcastListeningApi,
  podcastPage,
  podcastPersonCard,
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
    corrections: correctionsRouteRef,
    entity: entityPodcastRouteRef,
  },
  extensions: [
    podcastApi,
    podcastPlayerApi,
    podcastListeningApi,
    podcastPage,
    podcastAccess,
    podcastPlayerBar,
    podcastEntityCard,
    podcastEntityContent,
    podcastEntityIconLink,
    podcastPersonCard,
    podcastSearchResult,
    podcastSearchType,
    podcastHomeWidget,
    podcastFollowedWidget,
  ],
});
