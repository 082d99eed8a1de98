import { NotFoundError } from '@backstage/errors';
import { RefreshResult, Show } from '@nerdout/backstage-plugin-podcast-common';
import { RequestHandler, Router } from 'express';
import { PodcastConfig, ShowConfig } from '../../config';
import { ShowRefresher } from '../../refresh';
import { PodcastStore, RefreshRecord } from '../../database';
import { audienceOf } from '../authorize';
import { presentRefresh, presentShow } from '../presentShow';

export type ShowRoutesOptions = {
  config: PodcastConfig;
  store: PodcastStore;
  refresher: ShowRefresher;
  signal: AbortSignal;
  /** Also tells the audience. */
  mayReadShows: RequestHandler;
  mayRefresh: RequestHandler;
  current: RequestHandler;
};

export function addShowRoutes(router: Router, options: ShowRoutesOptions) {
  const { config, store, refresher, signal } = options;
  const { mayReadShows, mayRefresh, current } = options;

  router.get('/shows', mayReadShows, current, async (_request, response) => {
    const audience = audienceOf(response);
    const stored = await store.getShows(config.shows.map(show => show.id));
    const items = config.shows.map(show =>
      presentShow(show, stored.get(show.id), audience),
    );
    response.json({ items } satisfies { items: Show[] });
  });

  router.get(
    '/shows/:showId',
    mayReadShows,
    current,
    async (request, response) => {
      const show = findShow(config, request.params.showId);
      const stored = await store.getShows([show.id]);
      response.json(
        presentShow(
          show,
          stored.get(show.id),
          audienceOf(response),
        ) satisfies Show,
      );
    },
  );

  router.get(
    '/shows/:showId/refreshes',
    mayRefresh,
    current,
    async (request, response) => {
      const show = findShow(config, request.params.showId);
      const limit = Number(request.query.limit);
      const items = (await store.listRefreshes(show.id, limit)).map(
        presentRefresh,
      );
      response.json({ items } satisfies { items: RefreshRecord[] });
    },
  );

  router.post(
    '/shows/:showId/refresh',
    mayRefresh,
    async (request, response) => {
      const show = findShow(config, request.params.showId);
      const record = presentRefresh(
        await refresher.refresh(show, { trigger: 'manual', signal }),
      );
      const { status, added, changed, removed, warningCount, error } = record;
      const counts = { added, changed, removed, warningCount };
      response.json({ status, ...counts, error } satisfies RefreshResult);
    },
  );
}

/** @throws `NotFoundError` for a show that is not configured */
export function findShow(config: PodcastConfig, showId: string): ShowConfig {
  const show = config.shows.find(({ id }) => id === showId);
  if (!show) {
    throw new NotFoundError(
      `There is no show '${showId}' in this portal (podcast.shows)`,
    );
  }
  return show;
}
