import { PodcastPlayerApi } from './core/types';
import { playInOneTab } from './engine/oneTab';
import { recoverNetwork } from './engine/recoverNetwork';
import { rememberRates } from './engine/rememberRates';
import { connectQueue } from './queue/connectQueue';
import { getSleepTimer } from './sleepTimer/SleepTimer';

/** Attaches features to a player. Each one uses only the API of the player. */
export function attachFeatures(player: PodcastPlayerApi): void {
  rememberRates(player);
  playInOneTab(player);
  recoverNetwork(player);
  connectQueue(player, () => getSleepTimer(player).canContinue());
}
