import { RefreshResult, Show } from '@nerdout/backstage-plugin-podcast-common';
import { RefreshRecord } from '../../database';
import { audienceOf } from '../authorize';
import { presentRefresh, presentShow } from '../presentShow';
import { RequestContext } from '../requestContext';

export function addShowRoutes(context: RequestContext) {
  const {
    route,
    current,
    config,
    showIds,
    store,
    refresher,
    signal,
    findShow,
  } = context;

  route('get', '/shows', current, async (_request, response) => {
    const audience = audienceOf(response);
    const stored = await store.getShows(showIds);
    const items = config.shows.map(show =>
      presentShow(show, stored.get(show.id), audience),
    );
    response.json({ items } satisfies { items: Show[] });
  });

  route('get', '/shows/{showId}', current, async (request, response) => {
    const show = findShow(request.params.showId);
    const stored = await store.getShows([show.id]);
    response.json(
      presentShow(
        show,
        stored.get(show.id),
        audienceOf(response),
      ) satisfies Show,
    );
  });

  route(
    'get',
    '/shows/{showId}/refreshes',
    current,
    async (request, response) => {
      const show = findShow(request.params.showId);
      const limit = Number(request.query.limit);
      const items = (await store.listRefreshes(show.id, limit)).map(
        presentRefresh,
      );
      response.json({ items } satisfies { items: RefreshRecord[] });
    },
  );

  route('post', '/shows/{showId}/refresh', async (request, response) => {
    const show = findShow(request.params.showId);
    const record = presentRefresh(
      await refresher.refresh(show, { trigger: 'manual', signal }),
    );
    const { status, added, changed, removed, warningCount, error } = record;
    const counts = { added, changed, removed, warningCount };
    response.json({ status, ...counts, error } satisfies RefreshResult);
  });
}
