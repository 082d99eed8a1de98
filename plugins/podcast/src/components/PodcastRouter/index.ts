export { PodcastRouter } from './PodcastRouter';
