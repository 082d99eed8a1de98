import { connectQueue } from '../queue/connectQueue';
import { getSleepTimer } from '../sleepTimer/SleepTimer';
import { playInOneTab } from './oneTab';
import { recoverNetwork } from './recoverNetwork';
import { rememberRates } from './rememberRates';
import type { PodcastPlayerApi } from './types';

/** Gives a player what goes with listening. Each part knows the player by its API only. */
export function attachFeatures(player: PodcastPlayerApi): void {
  rememberRates(player);
  playInOneTab(player);
  recoverNetwork(player);
  connectQueue(player, () => getSleepTimer(player).mayGoOn());
}
