import {
  TopicCount,
  TopicDetail,
} from '@nerdout/backstage-plugin-podcast-common';
import { RequestContext } from '../requestContext';

/** A page shows no more of them. */
const MAX_PEOPLE = 50;

export function addTopicRoutes(context: RequestContext) {
  const {
    route,
    current,
    config,
    showIds,
    store,
    people,
    findShow,
    findTopic,
  } = context;

  route('get', '/topics', current, async (request, response) => {
    const { show } = request.query as { show?: string };
    const shows = show === undefined ? config.shows : [findShow(show)];
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

  route('get', '/topics/{topicId}', current, async (request, response) => {
    const topic = findTopic(request.params.topicId);
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
  });
}
