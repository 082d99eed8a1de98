export { isPodcastAvailable } from './isPodcastAvailable';
