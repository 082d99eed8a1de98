/**
 * The podcast plugin for apps on the old frontend system.
 *
 * @packageDocumentation
 */

export { isPodcastAvailable, mayHavePodcastCard } from './availability';
export type { EntityPodcastCardProps } from './components/EntityPodcastCard';
export type { EntityPodcastContentProps } from './components/EntityPodcastContent';
export type { EntityPodcastPersonCardProps } from './components/EntityPodcastPersonCard';
export type { EntityPodcastLinkProps } from './components/EntityPodcastLink';
export type { EpisodeSearchResultProps } from './components/EpisodeSearchResult';
export { podcastSearchType } from './components/EpisodeSearchResult/searchType';
export {
  podcastApiFactory,
  podcastListeningApiFactory,
  podcastPlayerApiFactory,
} from './apiFactories';
export {
  EntityPodcastCard,
  EntityPodcastContent,
  EntityPodcastLink,
  EntityPodcastPersonCard,
  PodcastPage,
  PodcastPlayerBar,
  PodcastSearchResultListItem,
  PodcastSidebarItem,
  podcastPlugin,
} from './legacy/plugin';
