export {
  isPodcastAvailable,
  mayHavePodcastCard,
  rememberApp,
} from './isPodcastAvailable';
export { useEntityIconLink } from './useEntityIconLink';
