import type {
  EpisodeSummary,
  PodcastApi,
} from '@nerdout/backstage-plugin-podcast-common';

/** The episodes before and after one, by date. */
export type Neighbours = { newer?: EpisodeSummary; older?: EpisodeSummary };

const pageLength = 200;
/** Shows are read up to here, so that one page never asks for more than a show of 2,000 episodes needs. */
const maximumPages = 10;

/** Walks through a show, the newest first, until both neighbours of an episode are known. */
export async function findNeighbours(
  api: PodcastApi,
  episode: Pick<EpisodeSummary, 'id' | 'showId'>,
  signal?: AbortSignal,
): Promise<Neighbours> {
  let newer: EpisodeSummary | undefined;
  let isFound = false;
  let cursor: string | undefined;
  for (let count = 0; count < maximumPages; count++) {
    const page = await api.getEpisodes(
      cursor
        ? { cursor, limit: pageLength }
        : { show: [episode.showId], sort: 'newest', limit: pageLength },
      { signal },
    );
    for (const item of page.items) {
      if (isFound) return { newer, older: item };
      if (item.id === episode.id) isFound = true;
      else newer = item;
    }
    cursor = page.pageInfo.nextCursor;
    if (!cursor) break;
  }
  return isFound ? { newer } : {};
}
