export {
  EntityPodcastCard,
  type EntityPodcastCardProps,
} from './EntityPodcastCard';
