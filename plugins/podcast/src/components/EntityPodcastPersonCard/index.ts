export {
  EntityPodcastPersonCard,
  type EntityPodcastPersonCardProps,
} from './EntityPodcastPersonCard';
