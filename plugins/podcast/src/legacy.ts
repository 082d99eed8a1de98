/**
 * The podcast plugin for apps on the old frontend system.
 *
 * @packageDocumentation
 */

export { isPodcastAvailable } from './availability';
export type { EntityPodcastCardProps } from './components/EntityPodcastCard';
export type { EntityPodcastContentProps } from './components/EntityPodcastContent';
export {
  podcastApiFactory,
  podcastListeningApiFactory,
  podcastPlayerApiFactory,
} from './apiFactories';
export {
  EntityPodcastCard,
  EntityPodcastContent,
  PodcastPage,
  PodcastPlayerBar,
  podcastPlugin,
} from './legacy/plugin';
