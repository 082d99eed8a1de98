import { ShowFacets } from '@nerdout/backstage-plugin-podcast-common';
import { Produce } from '../Answers';
import { RequestContext } from '../requestContext';
import { listTopicCounts } from './topicRoutes';

/** What the episodes of a show can be filtered by. */
export function addFacetRoutes(context: RequestContext) {
  const { answer, series, findShow } = context;

  const getFacets: Produce = async request => {
    const { id } = findShow(request.params.showId);
    const [topics, ofShow] = await Promise.all([
      listTopicCounts(context, id),
      series.list(id),
    ]);
    return { topics, series: ofShow } satisfies ShowFacets;
  };

  answer('/shows/{showId}/facets', getFacets, { on: 'content' });
}
