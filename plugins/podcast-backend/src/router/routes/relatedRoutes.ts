import { NotFoundError } from '@backstage/errors';
import { RelatedEpisode } from '@nerdout/backstage-plugin-podcast-common';
import { RequestHandler, Router } from 'express';
import { PodcastConfig } from '../../config';
import { RelatedStore } from '../../database';

export type RelatedRoutesOptions = {
  config: PodcastConfig;
  related: RelatedStore;
  mayRead: RequestHandler;
  current: RequestHandler;
};

export function addRelatedRoutes(
  router: Router,
  options: RelatedRoutesOptions,
) {
  const { config, related, mayRead, current } = options;
  const showIds = config.shows.map(show => show.id);

  router.get(
    '/episodes/:episodeId/related',
    mayRead,
    current,
    async (request, response) => {
      const { episodeId } = request.params;
      const limit = Number(request.query.limit);
      const items = await related.list(showIds, episodeId, limit);
      if (!items) {
        throw new NotFoundError(
          `There is no episode '${episodeId}' in the shows of this portal`,
        );
      }
      response.json({ items } satisfies { items: RelatedEpisode[] });
    },
  );
}
