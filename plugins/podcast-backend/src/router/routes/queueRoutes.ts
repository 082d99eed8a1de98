import { Queue } from '@nerdout/backstage-plugin-podcast-common';
import { Router } from 'express';
import { presentShow } from '../presentShow';
import { ListeningRoutesOptions, userRefOf } from './listeningRoutes';

/** The queue of whoever asks; the user comes from the credentials alone. */
export function addQueueRoutes(
  router: Router,
  options: ListeningRoutesOptions,
) {
  const { config, store, queues, httpAuth, mayRead } = options;
  const showIds = config.shows.map(show => show.id);

  async function present(userRef: string): Promise<Queue> {
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
    const items = episodes.map(episode => {
      const { id, showId, title, artworkUrl, enclosures } = episode;
      const { durationSeconds, hasChapters } = episode;
      const show = shows.get(showId)!;
      return {
        id,
        showId,
        title,
        artworkUrl,
        enclosures,
        durationSeconds,
        hasChapters,
        showTitle: show.title,
        showArtworkUrl: show.artworkUrl,
      };
    });
    return { revision, autoplay, items };
  }

  router.get('/me/queue', mayRead, async (request, response) => {
    response.json(await present(await userRefOf(request, httpAuth)));
  });

  router.put('/me/queue', mayRead, async (request, response) => {
    const userRef = await userRefOf(request, httpAuth);
    await queues.save(userRef, request.body);
    response.json(await present(userRef));
  });
}
