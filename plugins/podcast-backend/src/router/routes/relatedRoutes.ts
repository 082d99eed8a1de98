import { noEpisode, RequestContext } from '../requestContext';

export function addRelatedRoutes(context: RequestContext) {
  const { route, current, showIds, related } = context;

  route(
    'get',
    '/episodes/{episodeId}/related',
    current,
    async (request, response) => {
      const { episodeId } = request.params;
      const limit = Number(request.query.limit);
      const items = await related.find(showIds, episodeId, limit);
      if (!items) {
        throw noEpisode(episodeId);
      }
      response.json({ items });
    },
  );
}
