export {
  isPodcastAvailable,
  mayHavePodcastCard,
  rememberApp,
} from './isPodcastAvailable';
