export { DenseEpisodeList } from './DenseEpisodeList';
