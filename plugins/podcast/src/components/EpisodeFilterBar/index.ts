export { EpisodeFilterBar } from './EpisodeFilterBar';
