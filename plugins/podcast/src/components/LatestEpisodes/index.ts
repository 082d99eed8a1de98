export { LatestEpisodes } from './LatestEpisodes';
