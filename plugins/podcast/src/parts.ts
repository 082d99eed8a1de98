// What the plugin adds to pages of other plugins. It is one chunk, because
// these parts share most of their code.
export {
  isPodcastAvailable,
  mayHavePodcastCard,
  useEntityIconLink,
} from './availability';
export { EntityPodcastCard } from './components/EntityPodcastCard';
export { EntityPodcastContent } from './components/EntityPodcastContent';
export { EntityPodcastPersonCard } from './components/EntityPodcastPersonCard';
export { EpisodeSearchResult } from './components/EpisodeSearchResult';
export { FollowedWidget } from './components/FollowedWidget';
export { LatestEpisodes } from './components/LatestEpisodes';
