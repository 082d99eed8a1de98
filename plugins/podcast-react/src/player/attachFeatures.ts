import { connectQueue } from '../queue/connectQueue';
import type { PodcastPlayerApi } from './types';

/** Gives a player what goes with listening. Each part knows the player by its API only, and none of the others. */
export function attachFeatures(player: PodcastPlayerApi): void {
  connectQueue(player);
}
