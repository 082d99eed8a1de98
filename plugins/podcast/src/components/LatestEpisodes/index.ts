export { LatestEpisodes, type LatestEpisodesProps } from './LatestEpisodes';
