export { PodcastPage } from './PodcastPage';
