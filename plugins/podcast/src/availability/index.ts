export { isPodcastAvailable, mayHavePodcastCard } from './isPodcastAvailable';
