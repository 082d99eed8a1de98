import { useApi } from '@backstage/core-plugin-api';
import {
  CatalogMatches,
  Chapter,
  Episode,
  RelatedEpisodes,
} from '@nerdout/backstage-plugin-podcast-common';
import { podcastApiRef } from '@nerdout/backstage-plugin-podcast-react';
import { isSettled, useOnce, useTimeout } from '../../hooks/settled';
import { Loaded, useLoaded } from '../../hooks/useLoaded';

const RELATED = 6;

/** The backend may have to read chapters from another host first. */
const MAX_WAIT_MS = 2000;

/** What an episode page shows around the show notes. */
export type Surroundings = {
  chapters: Loaded<{ items: Chapter[] }>;
  /** Empty if it could not be loaded, because it is not essential. */
  related: RelatedEpisodes;
  /** Empty if it could not be loaded, because it is not essential. */
  catalog: CatalogMatches;
  /** Whether all of it is loaded, so that it can appear at once. */
  isReady: boolean;
};

/** Loads what an episode page shows around the show notes. */
export function useSurroundings(
  episodeId: string,
  episode?: Episode,
): Surroundings {
  const api = useApi(podcastApiRef);
  // Episodes stored before `hasChapters` existed only have the URL.
  const hasChapters = Boolean(episode?.hasChapters ?? episode?.chaptersUrl);
  const chapters = useLoaded(
    `chapters ${hasChapters ? episodeId : ''}`,
    async signal =>
      hasChapters ? api.getChapters(episodeId, { signal }) : { items: [] },
  );
  const related = useLoaded(`related to ${episodeId}`, signal =>
    api.getRelated(episodeId, { limit: RELATED }, { signal }),
  );
  const catalog = useLoaded(`catalog about ${episodeId}`, signal =>
    api.getEpisodeInCatalog(episodeId, { signal }),
  );
  const isLate = useTimeout(Boolean(episode), MAX_WAIT_MS);
  const isComplete =
    Boolean(episode) && [chapters, related, catalog].every(isSettled);
  return {
    chapters,
    related: related.value ?? { items: [] },
    catalog: catalog.value ?? { entities: [], users: [] },
    isReady: useOnce(isComplete || isLate),
  };
}
