import {
  EpisodeSummary,
  FollowedTopic,
  PodcastApi,
  PodcastRequestOptions,
} from '@nerdout/backstage-plugin-podcast-common';
import { readJson, writeJson } from '../core/browserStorage';
import { PodcastListeningApi } from './types';

/** Stores the topics that the user follows. */
export interface FollowStorage {
  /** The last followed topic first. @throws `ResponseError` if the user cannot follow topics */
  list(options?: PodcastRequestOptions): Promise<FollowedTopic[]>;
  follow(topicId: string): Promise<void>;
  unfollow(topicId: string): Promise<void>;
  /** The newest episodes about any of these topics. */
  episodes(
    query: { show?: string[]; limit: number; unplayed?: boolean },
    options?: PodcastRequestOptions,
  ): Promise<EpisodeSummary[]>;
}

export function createBackendFollowStorage(api: PodcastApi): FollowStorage {
  return {
    list: async options => (await api.getFollowedTopics(options)).items,
    follow: async topicId => {
      await api.followTopic(topicId);
    },
    unfollow: topicId => api.unfollowTopic(topicId),
    episodes: async ({ unplayed, ...query }, options) =>
      (
        await api.getEpisodes(
          {
            ...query,
            followed: true,
            sort: 'newest',
            ...(unplayed && { listening: 'unplayed' }),
          },
          options,
        )
      ).items,
  };
}

export const FOLLOWED_KEY = 'podcast.followed';

/** The API accepts as many topics for a list of episodes. */
const MAX_TOPICS = 100;

/** How many new episodes are loaded to find unplayed ones. */
const MAX_EPISODES = 50;

/** Stores followed topics in the browser; all tabs share them. */
export function createBrowserFollowStorage(
  api: PodcastApi,
  listening: PodcastListeningApi,
): FollowStorage {
  const read = (): FollowedTopic[] => {
    const topics = readJson(FOLLOWED_KEY);
    return Array.isArray(topics) ? topics.filter(isFollowed) : [];
  };
  const without = (topicId: string) =>
    read().filter(topic => topic.topicId !== topicId);

  return {
    list: async () => read(),
    async follow(topicId) {
      const topic = { topicId, at: new Date().toISOString() };
      writeJson(
        FOLLOWED_KEY,
        [topic, ...without(topicId)].slice(0, MAX_TOPICS),
      );
    },
    async unfollow(topicId) {
      writeJson(FOLLOWED_KEY, without(topicId));
    },
    async episodes({ unplayed, limit, ...query }, options) {
      const topic = read().map(({ topicId }) => topicId);
      if (topic.length === 0) return [];
      const { items } = await api.getEpisodes(
        {
          ...query,
          topic,
          sort: 'newest',
          limit: unplayed ? MAX_EPISODES : limit,
        },
        options,
      );
      const { states } = listening.getSnapshot();
      const isUnplayed = ({ id }: EpisodeSummary) => {
        const state = states.get(id);
        return !state || (!state.finished && state.positionSeconds === 0);
      };
      return items
        .filter(episode => !unplayed || isUnplayed(episode))
        .slice(0, limit);
    },
  };
}

function isFollowed(value: unknown): value is FollowedTopic {
  const topic = value as FollowedTopic | null;
  return typeof topic?.topicId === 'string' && typeof topic.at === 'string';
}
