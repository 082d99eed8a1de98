import { useApi } from '@backstage/core-plugin-api';
import { useSyncExternalStore } from 'use-sync-external-store/shim';
import { podcastPlayerApiRef } from '../api/podcastPlayerApiRef';
import { getPlayerQueue } from '../player/queue/getPlayerQueue';
import type { PlayerQueue, QueueState } from '../player/queue/PlayerQueue';

/**
 * The queue of the portal's player, and its state.
 *
 * @public
 */
export function usePlayerQueue(): { state: QueueState; queue: PlayerQueue } {
  const queue = getPlayerQueue(useApi(podcastPlayerApiRef));
  return {
    state: useSyncExternalStore(queue.subscribe, queue.getSnapshot),
    queue,
  };
}
