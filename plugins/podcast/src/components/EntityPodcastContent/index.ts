export {
  EntityPodcastContent,
  type EntityPodcastContentProps,
} from './EntityPodcastContent';
