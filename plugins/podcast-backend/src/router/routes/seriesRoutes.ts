import { SeriesCount } from '@nerdout/backstage-plugin-podcast-common';
import { RequestHandler, Router } from 'express';
import { PodcastConfig } from '../../config';
import { SeriesStore } from '../../database';
import { findShow } from './showRoutes';

export type SeriesRoutesOptions = {
  config: PodcastConfig;
  series: SeriesStore;
  mayRead: RequestHandler;
  current: RequestHandler;
};

export function addSeriesRoutes(router: Router, options: SeriesRoutesOptions) {
  const { config, series, mayRead, current } = options;

  router.get(
    '/shows/:showId/series',
    mayRead,
    current,
    async (request, response) => {
      const { id } = findShow(config, request.params.showId);
      const items = await series.list(id);
      response.json({ items } satisfies { items: SeriesCount[] });
    },
  );
}
