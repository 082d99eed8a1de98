import { ShowFacets } from '@nerdout/backstage-plugin-podcast-common';
import { RequestContext } from '../requestContext';
import { listTopicCounts } from './topicRoutes';

/** What the episodes of a show can be filtered by. */
export function addFacetRoutes(context: RequestContext) {
  const { route, current, series, findShow } = context;

  route('get', '/shows/{showId}/facets', current, async (request, response) => {
    const { id } = findShow(request.params.showId);
    const [topics, ofShow] = await Promise.all([
      listTopicCounts(context, id),
      series.list(id),
    ]);
    response.json({ topics, series: ofShow } satisfies ShowFacets);
  });
}
