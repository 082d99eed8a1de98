export { EpisodeReason } from './EpisodeReason';
