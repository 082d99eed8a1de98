import { useApiHolder } from '@backstage/core-plugin-api';
import { ListeningState } from '@nerdout/backstage-plugin-podcast-common';
import { useCallback, useEffect } from 'react';
import { podcastListeningApiRef } from '../api/podcastListeningApiRef';
import {
  ListeningSnapshot,
  PodcastListeningApi,
} from '../player/listening/types';
import { useStore } from './useStore';

const empty: ListeningSnapshot = { states: new Map() };
const nothing = { getSnapshot: () => empty, subscribe: () => () => {} };

/**
 * What the user has heard, and the API that changes it; an app without the API has heard nothing. A component names what
 * it needs with `select`, and renders only when that is another value.
 *
 * @public
 */
export function useListening<T>(select: (snapshot: ListeningSnapshot) => T): {
  value: T;
  listening?: PodcastListeningApi;
} {
  const listening = useApiHolder().get(podcastListeningApiRef);
  useEffect(() => {
    listening?.load();
  }, [listening]);
  const value = useStore(listening ?? nothing, select);
  return { value, listening };
}

/** What the user did with one episode. @public */
export function useEpisodeListening(episodeId: string): {
  value?: ListeningState;
  listening?: PodcastListeningApi;
} {
  const select = useCallback(
    ({ states }: ListeningSnapshot) => states.get(episodeId),
    [episodeId],
  );
  return useListening(select);
}
