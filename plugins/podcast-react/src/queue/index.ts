export { getPlayerQueue } from './getPlayerQueue';
export { PlayerQueue, type QueueState } from './PlayerQueue';
export type { QueueStorage } from './queueStorage';
export { usePlayerQueue } from './usePlayerQueue';
