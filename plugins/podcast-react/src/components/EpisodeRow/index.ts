export { EpisodeRow, type EpisodeRowProps } from './EpisodeRow';
export { toPlayableEpisode } from './toPlayableEpisode';
