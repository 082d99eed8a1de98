import {
  EpisodeSummary,
  RelatedEpisodes,
} from '@nerdout/backstage-plugin-podcast-common';
import { Produce } from '../Answers';
import { listOptionsOf } from '../listOptions';
import { noEpisode, RequestContext } from '../requestContext';

/** A page shows fewer. */
const MAX_PARTS = 200;

export function addRelatedRoutes(context: RequestContext) {
  const { answer, showIds, store, related, findEpisode } = context;

  async function listSeries(
    episodeId: string,
  ): Promise<EpisodeSummary[] | undefined> {
    const { showId, series } = await findEpisode(episodeId);
    if (!series) return undefined;
    const { items } = await store.listEpisodes({
      ...listOptionsOf(
        { show: [showId], series: [series.id], sort: 'oldest' },
        showIds,
      ),
      limit: MAX_PARTS,
    });
    return items;
  }

  const listRelated: Produce = async request => {
    const { episodeId } = request.params;
    const limit = Number(request.query.limit);
    const items = await related.find(showIds, episodeId, limit);
    if (!items) {
      throw noEpisode(episodeId);
    }
    return {
      items,
      series: await listSeries(episodeId),
    } satisfies RelatedEpisodes;
  };

  answer('/episodes/{episodeId}/related', listRelated, { on: 'content' });
}
