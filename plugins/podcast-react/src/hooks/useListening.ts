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
const emptyStore = { getSnapshot: () => empty, subscribe: () => () => {} };

/**
 * The listening states of the user, and the API to change them. In an app without the API, there are no states. The
 * component renders again only when the result of `select` changes.
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
  const value = useStore(listening ?? emptyStore, select);
  return { value, listening };
}

/** The listening state of one episode, and the API to change it. @public */
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
