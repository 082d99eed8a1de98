import { SeriesCount } from '@nerdout/backstage-plugin-podcast-common';
import { Produce } from '../Answers';
import { RequestContext } from '../requestContext';

export function addSeriesRoutes(context: RequestContext) {
  const { answer, series, findShow } = context;

  const listSeries: Produce = async request => {
    const { id } = findShow(request.params.showId);
    const items = await series.list(id);
    return { items } satisfies { items: SeriesCount[] };
  };

  answer('/shows/{showId}/series', listSeries, { on: 'content' });
}
