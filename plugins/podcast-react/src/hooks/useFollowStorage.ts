import { useApi, useApiHolder } from '@backstage/core-plugin-api';
import { useMemo } from 'react';
import { podcastApiRef } from '../api/podcastApiRef';
import { podcastListeningApiRef } from '../api/podcastListeningApiRef';
import {
  createBackendFollowStorage,
  createBrowserFollowStorage,
  FollowStorage,
} from '../player/listening/followStorage';

/**
 * The topics that the user follows. They are stored in the same place as the listening states: in the backend, or in the
 * browser for guests.
 */
export function useFollowStorage(): FollowStorage {
  const api = useApi(podcastApiRef);
  const listening = useApiHolder().get(podcastListeningApiRef);
  return useMemo(() => {
    const choose = async (): Promise<FollowStorage> => {
      await listening?.load();
      return listening?.getSnapshot().storedIn === 'browser'
        ? createBrowserFollowStorage(api, listening)
        : createBackendFollowStorage(api);
    };
    return {
      list: async options => (await choose()).list(options),
      follow: async topicId => (await choose()).follow(topicId),
      unfollow: async topicId => (await choose()).unfollow(topicId),
      episodes: async (query, options) =>
        (await choose()).episodes(query, options),
    };
  }, [api, listening]);
}
