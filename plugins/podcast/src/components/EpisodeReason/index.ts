export { EpisodeReason, type ReasonTopic } from './EpisodeReason';
