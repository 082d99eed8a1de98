import {
  TopicCount,
  TopicDetail,
} from '@nerdout/backstage-plugin-podcast-common';
import { RequestContext } from '../requestContext';

/** A page shows no more of them. */
const MAX_PEOPLE = 50;

export function addTopicRoutes(context: RequestContext) {
  const { route, current, showIds, store, people, findShow, findTopic } =
    context;

  route('get', '/topics', current, async (request, response) => {
    const { show } = request.query as { show?: string };
    const items = await listTopicCounts(
      context,
      show === undefined ? undefined : findShow(show).id,
    );
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
