import { TopicCount } from '@nerdout/backstage-plugin-podcast-common';
import { RequestHandler, Router } from 'express';
import { PodcastConfig } from '../config';
import { PodcastStore } from '../store';
import { findShow } from './showRoutes';

export type TopicRoutesOptions = {
  config: PodcastConfig;
  store: PodcastStore;
  mayRead: RequestHandler;
  current: RequestHandler;
};

export function addTopicRoutes(router: Router, options: TopicRoutesOptions) {
  const { config, store, mayRead, current } = options;

  router.get('/topics', mayRead, current, async (request, response) => {
    const { show } = request.query as { show?: string };
    const shows = show === undefined ? config.shows : [findShow(config, show)];
    const counts = await store.countEpisodesByTopic(shows.map(({ id }) => id));
    const items = config.topics.map(({ id, title, description }) => ({
      id,
      title,
      description,
      episodeCount: counts.get(id) ?? 0,
    }));
    response.json({ items } satisfies { items: TopicCount[] });
  });
}
