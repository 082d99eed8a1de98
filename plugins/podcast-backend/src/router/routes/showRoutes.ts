import { RefreshResult, Show } from '@nerdout/backstage-plugin-podcast-common';
import { RefreshRecord } from '../../database';
import { Produce } from '../Answers';
import { presentRefresh, presentShow } from '../presentShow';
import { RequestContext } from '../requestContext';

export function addShowRoutes(context: RequestContext) {
  const { route, answer, config, showIds, store, refresher, signal, findShow } =
    context;

  const listShows: Produce = async (_request, audience) => {
    const stored = await store.getShows(showIds);
    const items = config.shows.map(show =>
      presentShow(show, stored.get(show.id), audience),
    );
    return { items } satisfies { items: Show[] };
  };

  const getShow: Produce = async (request, audience) => {
    const show = findShow(request.params.showId);
    const stored = await store.getShows([show.id]);
    return presentShow(show, stored.get(show.id), audience) satisfies Show;
  };

  const getRefreshes: Produce = async request => {
    const show = findShow(request.params.showId);
    const limit = Number(request.query.limit);
    const items = (await store.listRefreshes(show.id, limit)).map(
      presentRefresh,
    );
    return { items } satisfies { items: RefreshRecord[] };
  };

  answer('/shows', listShows, { on: 'state' });
  answer('/shows/{showId}', getShow, { on: 'state' });
  answer('/shows/{showId}/refreshes', getRefreshes, { on: 'state' });

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
