import { useApi } from '@backstage/core-plugin-api';
import { ShowFacets } from '@nerdout/backstage-plugin-podcast-common';
import { podcastApiRef } from '@nerdout/backstage-plugin-podcast-react';
import { Loaded, useLoaded } from './useLoaded';

/** What the episodes of a show, or of all shows, can be filtered by. */
export function useFacets(showId?: string): Loaded<ShowFacets> {
  const api = useApi(podcastApiRef);
  return useLoaded(`facets of ${showId ?? ''}`, async signal =>
    showId
      ? api.getShowFacets(showId, { signal })
      : { topics: (await api.getTopics({}, { signal })).items, series: [] },
  );
}
