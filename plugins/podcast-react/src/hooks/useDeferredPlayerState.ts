import { useApi } from '@backstage/core-plugin-api';
import { startTransition, useEffect, useRef, useState } from 'react';
import { podcastPlayerApiRef } from '../api/podcastPlayerApiRef';
import { PlayerState } from '../player/core/types';
import { isShallowEqual } from './isShallowEqual';

/**
 * The state of the player for components that are slow to render: they render in a transition, so that the page stays
 * responsive. `usePodcastPlayer` renders at once.
 *
 * @param select - selects from the state; keep the function stable, because a new one subscribes again
 */
export function useDeferredPlayerState<T>(
  select: (state: PlayerState) => T,
): T {
  const player = useApi(podcastPlayerApiRef);
  const [value, setValue] = useState(() => select(player.getSnapshot()));
  const latest = useRef(value);
  useEffect(() => {
    const read = () => {
      const next = select(player.getSnapshot());
      if (!isShallowEqual(next, latest.current)) {
        latest.current = next;
        startTransition(() => setValue(() => next));
      }
    };
    read();
    return player.subscribe(read);
  }, [player, select]);
  return value;
}
