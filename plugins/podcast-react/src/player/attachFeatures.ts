import { PodcastPlayerApi } from './core/types';
import { playInOneTab } from './engine/oneTab';
import { recoverNetwork } from './engine/recoverNetwork';
import { rememberRates } from './engine/rememberRates';
import { connectQueue } from './queue/connectQueue';
import { getSleepTimer } from './sleepTimer/SleepTimer';

/** Gives a player what goes with listening. Each part knows the player by its API only. */
export function attachFeatures(player: PodcastPlayerApi): void {
  rememberRates(player);
  playInOneTab(player);
  recoverNetwork(player);
  connectQueue(player, () => getSleepTimer(player).mayGoOn());
}
