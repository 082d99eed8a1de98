import { useApi, useApiHolder } from '@backstage/core-plugin-api';
import { useMemo } from 'react';
import { podcastApiRef } from '../api/podcastApiRef';
import { podcastListeningApiRef } from '../api/podcastListeningApiRef';
import {
  createBackendFollowStorage,
  createBrowserFollowStorage,
  FollowStorage,
} from '../player/listening/followStorage';
import { ListeningFirstData } from '../player/listening/types';

/** First data that does not have the latest changes of the followed topics. */
const outdated = new WeakSet<ListeningFirstData>();

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
    const change = () => {
      const first = listening?.getFirstData?.();
      if (first) outdated.add(first);
    };
    return {
      list: async options => {
        const storage = await choose();
        const first = listening?.getFirstData?.();
        return first && !outdated.has(first)
          ? first.topics
          : storage.list(options);
      },
      follow: async topicId => {
        change();
        await (await choose()).follow(topicId);
      },
      unfollow: async topicId => {
        change();
        await (await choose()).unfollow(topicId);
      },
      episodes: async (query, options) =>
        (await choose()).episodes(query, options),
    };
  }, [api, listening]);
}
