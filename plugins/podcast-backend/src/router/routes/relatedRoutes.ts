import { RelatedEpisode } from '@nerdout/backstage-plugin-podcast-common';
import { Produce } from '../Answers';
import { noEpisode, RequestContext } from '../requestContext';

export function addRelatedRoutes(context: RequestContext) {
  const { answer, showIds, related } = context;

  const listRelated: Produce = async request => {
    const { episodeId } = request.params;
    const limit = Number(request.query.limit);
    const items = await related.find(showIds, episodeId, limit);
    if (!items) {
      throw noEpisode(episodeId);
    }
    return { items } satisfies { items: RelatedEpisode[] };
  };

  answer('/episodes/{episodeId}/related', listRelated, { on: 'content' });
}
