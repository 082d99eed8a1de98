export { EpisodeRows } from './EpisodeRows';
