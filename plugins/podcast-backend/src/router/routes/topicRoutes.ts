import {
  TopicCount,
  TopicDetail,
} from '@nerdout/backstage-plugin-podcast-common';
import { Produce } from '../Answers';
import { RequestContext } from '../requestContext';

/** A page shows no more of them. */
const MAX_PEOPLE = 50;

export function addTopicRoutes(context: RequestContext) {
  const { answer, showIds, store, people, findShow, findTopic } = context;

  const listTopics: Produce = async request => {
    const { show } = request.query as { show?: string };
    const items = await listTopicCounts(
      context,
      show === undefined ? undefined : findShow(show).id,
    );
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

/** The topics of the portal or of one show, each with its number of episodes there. */
export async function listTopicCounts(
  { config, showIds, store }: RequestContext,
  showId?: string,
): Promise<TopicCount[]> {
  const counts = await store.countEpisodesByTopic(
    showId === undefined ? showIds : [showId],
  );
  return config.topics
    .filter(
      topic => showId === undefined || (topic.shows?.includes(showId) ?? true),
    )
    .map(({ id, title, description }) => ({
      id,
      title,
      description,
      episodeCount: counts.get(id) ?? 0,
    }));
}
