import {
  TopicCount,
  TopicDetail,
} from '@nerdout/backstage-plugin-podcast-common';
import { Produce } from '../Answers';
import { RequestContext } from '../requestContext';

/** A page shows no more of them. */
const MAX_PEOPLE = 50;

export function addTopicRoutes(context: RequestContext) {
  const { answer, config, showIds, store, people, findShow, findTopic } =
    context;

  const listTopics: Produce = async request => {
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
    return { items } satisfies { items: TopicCount[] };
  };

  const getTopic: Produce = async request => {
    const topic = findTopic(request.params.topicId);
    const counts = await store.countEpisodesByTopic(showIds);
    const { items } = await people.list({
      showIds,
      topicId: topic.id,
      limit: MAX_PEOPLE,
    });
    return {
      id: topic.id,
      title: topic.title,
      description: topic.description,
      episodeCount: counts.get(topic.id) ?? 0,
      people: items,
    } satisfies TopicDetail;
  };

  answer('/topics', listTopics, { on: 'content' });
  answer('/topics/{topicId}', getTopic, { on: 'content' });
}
