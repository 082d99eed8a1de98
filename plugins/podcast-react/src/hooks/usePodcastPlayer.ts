import { useApi } from '@backstage/core-plugin-api';
import { podcastPlayerApiRef } from '../api/podcastPlayerApiRef';
import { PlayerState, PodcastPlayerApi } from '../player/core/types';
import { isShallowEqual } from './isShallowEqual';
import { useStore } from './useStore';

const everything = (state: PlayerState) => state;

/**
 * The player and its state. The current time changes several times a second, so use `select` in components that do not
 * show it: they render again only when the result changes. Objects are compared by their properties.
 *
 * @example
 * ```ts
 * const { state: status, player } = usePodcastPlayer(s => s.status);
 * ```
 *
 * @public
 */
export function usePodcastPlayer(): {
  state: PlayerState;
  player: PodcastPlayerApi;
};
/** @public */
export function usePodcastPlayer<T>(select: (state: PlayerState) => T): {
  state: T;
  player: PodcastPlayerApi;
};
export function usePodcastPlayer(
  select: (state: PlayerState) => unknown = everything,
) {
  const player = useApi(podcastPlayerApiRef);
  const state = useStore(player, select, isShallowEqual);
  return { state, player };
}
