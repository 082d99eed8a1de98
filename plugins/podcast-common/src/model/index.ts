export * from './model';
export { toPlayableEpisode, type PlayableEpisode } from './toPlayableEpisode';
export * from './values';
