import { SeriesCount } from '@nerdout/backstage-plugin-podcast-common';
import { RequestContext } from '../requestContext';

export function addSeriesRoutes(context: RequestContext) {
  const { route, current, series, findShow } = context;

  route('get', '/shows/{showId}/series', current, async (request, response) => {
    const { id } = findShow(request.params.showId);
    const items = await series.list(id);
    response.json({ items } satisfies { items: SeriesCount[] });
  });
}
