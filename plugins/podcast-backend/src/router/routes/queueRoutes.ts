import {
  Queue,
  toPlayableEpisode,
} from '@nerdout/backstage-plugin-podcast-common';
import { presentShow } from '../presentShow';
import { RequestContext } from '../requestContext';

/** The queue of whoever asks; the user comes from the credentials alone. */
export function addQueueRoutes(context: RequestContext) {
  const { route, queues, userRefOf } = context;

  route('get', '/me/queue', async (request, response) => {
    response.json(await presentQueue(context, await userRefOf(request)));
  });

  route('put', '/me/queue', async (request, response) => {
    const userRef = await userRefOf(request);
    await queues.save(userRef, request.body);
    response.json(await presentQueue(context, userRef));
  });
}

/** The queue of a user, as the API has it. */
export async function presentQueue(
  { config, showIds, store, queues }: RequestContext,
  userRef: string,
): Promise<Queue> {
  const { revision, autoplay, episodes } = await queues.get(userRef, showIds);
  const stored = episodes.length
    ? await store.getShows(showIds)
    : new Map<string, never>();
  const shows = new Map(
    config.shows.map(show => [
      show.id,
      presentShow(show, stored.get(show.id), 'reader'),
    ]),
  );
  const items = episodes.map(episode =>
    toPlayableEpisode(episode, shows.get(episode.showId)!),
  );
  return { revision, autoplay, items };
}
