export {
  EntityPodcastLink,
  type EntityPodcastLinkProps,
} from './EntityPodcastLink';
