export { EpisodePages } from './EpisodePages';
