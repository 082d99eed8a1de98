import { NotFoundError } from '@backstage/errors';
import {
  Topic,
  TopicCount,
  TopicDetail,
} from '@nerdout/backstage-plugin-podcast-common';
import { RequestHandler, Router } from 'express';
import { PodcastConfig } from '../../config';
import { PeopleStore, PodcastStore } from '../../database';
import { findShow } from './showRoutes';

/** A page shows no more of them. */
const MAX_PEOPLE = 50;

export type TopicRoutesOptions = {
  config: PodcastConfig;
  store: PodcastStore;
  people: PeopleStore;
  mayRead: RequestHandler;
  current: RequestHandler;
};

export function addTopicRoutes(router: Router, options: TopicRoutesOptions) {
  const { config, store, people, mayRead, current } = options;
  const showIds = config.shows.map(show => show.id);

  router.get('/topics', mayRead, current, async (request, response) => {
    const { show } = request.query as { show?: string };
    const shows = show === undefined ? config.shows : [findShow(config, show)];
    const counts = await store.countEpisodesByTopic(shows.map(({ id }) => id));
    const topics = config.topics.filter(
      topic => show === undefined || (topic.shows?.includes(show) ?? true),
    );
    const items = topics.map(({ id, title, description }) => ({
      id,
      title,
      description,
      episodeCount: counts.get(id) ?? 0,
    }));
    response.json({ items } satisfies { items: TopicCount[] });
  });

  router.get(
    '/topics/:topicId',
    mayRead,
    current,
    async (request, response) => {
      const topic = findTopic(config, request.params.topicId);
      const counts = await store.countEpisodesByTopic(showIds);
      const { items } = await people.list({
        showIds,
        topicId: topic.id,
        limit: MAX_PEOPLE,
      });
      response.json({
        id: topic.id,
        title: topic.title,
        description: topic.description,
        episodeCount: counts.get(topic.id) ?? 0,
        people: items,
      } satisfies TopicDetail);
    },
  );
}

/** @throws `NotFoundError` for a topic that the portal does not have */
export function findTopic(
  { topics }: Pick<PodcastConfig, 'topics'>,
  topicId: string,
): Topic {
  const topic = topics.find(({ id }) => id === topicId);
  if (!topic) {
    throw new NotFoundError(
      `There is no topic '${topicId}' in this portal (podcast.topics)`,
    );
  }
  return topic;
}
