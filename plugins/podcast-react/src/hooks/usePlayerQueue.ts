import { useApi } from '@backstage/core-plugin-api';
import { podcastPlayerApiRef } from '../api/podcastPlayerApiRef';
import { getPlayerQueue } from '../player/queue/getPlayerQueue';
import { PlayerQueue } from '../player/queue/PlayerQueue';
import { QueueState } from '../player/queue/queueStorage';
import { useStore } from './useStore';

/**
 * The queue of the player, and its state.
 *
 * @public
 */
export function usePlayerQueue(): { state: QueueState; queue: PlayerQueue } {
  const queue = getPlayerQueue(useApi(podcastPlayerApiRef));
  return { state: useStore(queue), queue };
}
