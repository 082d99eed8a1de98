export { EpisodeMenu } from './EpisodeMenu';
export { getPlayerQueue } from './getPlayerQueue';
export { keepQueue } from './keepQueue';
export { PlayerQueue, type QueueState } from './PlayerQueue';
export type { QueueStorage } from './queueStorage';
export { usePlayerQueue } from './usePlayerQueue';
