import { useApiHolder } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  podcastShowRefreshPermission,
  podcastTopicUpdatePermission,
} from '@nerdout/backstage-plugin-podcast-common';
import { podcastListeningApiRef } from '@nerdout/backstage-plugin-podcast-react';
import { useEffect, useRef, useState } from 'react';
import { Loaded, useLoaded } from './useLoaded';

// Pages render when everything that changes their layout is known, so that
// nothing moves afterwards.

/** Whether loading has succeeded or failed. */
export function isSettled({ value, error, loading }: Loaded<unknown>): boolean {
  return value !== undefined || error !== undefined || !loading;
}

/** Whether the value is or was true. */
export function useOnce(value: boolean): boolean {
  const was = useRef(false);
  was.current ||= value;
  return was.current;
}

/** Whether the listening states are loaded, or cannot be. */
export function useListeningSettled(): boolean {
  const listening = useApiHolder().get(podcastListeningApiRef);
  return isSettled(
    useLoaded('listening', async () => {
      await listening?.load();
      return true;
    }),
  );
}

/** Whether it is known what the user may change. */
export function usePermissionsSettled(): boolean {
  const refresh = usePermission({ permission: podcastShowRefreshPermission });
  const update = usePermission({ permission: podcastTopicUpdatePermission });
  return !refresh.loading && !update.loading;
}

/** Becomes true when `start` has been true for some time. */
export function useTimeout(start: boolean, ms: number): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!start) return undefined;
    const timer = setTimeout(() => setOver(true), ms);
    return () => clearTimeout(timer);
  }, [start, ms]);
  return isOver;
}

/**
 * Whether what comes first on a page has been painted, so that the rest can
 * follow: by then, the browser has said whether it may load images. True at
 * once if the page was ready from the start, for its scroll position.
 */
export function usePainted(isReady: boolean): boolean {
  const [isPainted, setPainted] = useState(isReady);
  useEffect(() => {
    if (!isReady || isPainted) return undefined;
    let request = requestAnimationFrame(() => {
      request = requestAnimationFrame(() => setPainted(true));
    });
    return () => cancelAnimationFrame(request);
  }, [isReady, isPainted]);
  return isPainted;
}
