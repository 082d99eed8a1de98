import { useApi, useApiHolder } from '@backstage/core-plugin-api';
import { useMemo } from 'react';
import { podcastApiRef } from '../api/podcastApiRef';
import { podcastListeningApiRef } from '../api/podcastListeningApiRef';
import {
  backendFollows,
  browserFollows,
  FollowKeeper,
} from '../player/listening/followKeepers';

/**
 * Keeps the topics that the user follows where the portal keeps what they hear: with the user in the backend's database,
 * or, for guests, in the browser.
 *
 * @public
 */
export function useFollowKeeper(): FollowKeeper {
  const api = useApi(podcastApiRef);
  const listening = useApiHolder().get(podcastListeningApiRef);
  return useMemo(() => {
    const choose = async (): Promise<FollowKeeper> => {
      await listening?.load();
      return listening?.getSnapshot().keptIn === 'browser'
        ? browserFollows(api, listening)
        : backendFollows(api);
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
