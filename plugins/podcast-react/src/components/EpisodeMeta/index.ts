export { EpisodeMeta, type EpisodeMetaProps } from './EpisodeMeta';
