import { useApi } from '@backstage/core-plugin-api';
import { startTransition, useEffect, useRef, useState } from 'react';
import { podcastPlayerApiRef } from '../api/podcastPlayerApiRef';
import { PlayerState } from '../player/core/types';
import { isShallowEqual } from './isShallowEqual';

/**
 * What a component shows of the player when it may show it a moment later: what the user does meanwhile comes first, and
 * long renderings are done in slices. `usePodcastPlayer` renders at once, in one go.
 *
 * @param select - Names what is needed. Another function subscribes anew, so that it should stay the same.
 * @public
 */
export function usePlayerLater<T>(select: (state: PlayerState) => T): T {
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
