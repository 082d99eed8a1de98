import { useApi } from '@backstage/core-plugin-api';
import type {
  EntityTopics,
  EpisodeSummary,
} from '@nerdout/backstage-plugin-podcast-common';
import { podcastApiRef } from '@nerdout/backstage-plugin-podcast-react';
import { useMemo } from 'react';
import { useEpisodeList, type EpisodeList } from './useEpisodeList';
import { useLoaded } from './useLoaded';

export type EntityEpisodesOptions = {
  /** Length of the list's first page. */
  pageLength?: number;
  /** Leaves out episodes that are less about the topics; those that are pinned always come. */
  minimumRelevance?: number;
};

/** Whether there is anything that episodes could be looked for with. */
export function hasPodcastTopics(about: EntityTopics): boolean {
  return (
    !about.optedOut &&
    (about.topics.length > 0 || about.pinnedEpisodeIds.length > 0)
  );
}

/**
 * The episodes for what an entity is about: those that it pins, in its order, then the most relevant, of which the
 * newest first.
 */
export function useEntityEpisodes(
  about: EntityTopics,
  options: EntityEpisodesOptions = {},
): EpisodeList {
  const { pageLength = 50, minimumRelevance } = options;
  const api = useApi(podcastApiRef);
  const topic = about.topics.map(found => found.topic.id);
  const id = about.pinnedEpisodeIds.slice(0, 100);

  const list = useEpisodeList(
    {
      ...(topic.length && { topic }),
      ...(id.length && { id }),
      ...(topic.length &&
        minimumRelevance !== undefined && { minimumRelevance }),
      sort: 'relevance',
    },
    { pageLength: Math.min(200, pageLength + id.length) },
  );
  // A pinned episode can be far down in the list of what is relevant.
  const pinned = useLoaded(`pinned ${id.join(' ')}`, async signal => {
    if (id.length === 0) return [];
    const { items } = await api.getEpisodes({ id, limit: 100 }, { signal });
    return id
      .map(wanted => items.find(episode => episode.id === wanted))
      .filter((episode): episode is EpisodeSummary => Boolean(episode));
  });

  const pages = useMemo(
    () =>
      list.pages &&
      pinned.value && {
        ...list.pages,
        items: [
          ...pinned.value,
          ...list.pages.items.filter(
            episode => !pinned.value!.some(other => other.id === episode.id),
          ),
        ],
      },
    [list.pages, pinned.value],
  );

  return {
    ...list,
    pages,
    loading: list.loading || pinned.loading,
    error: list.error ?? pinned.error,
    retry: pinned.error ? pinned.retry : list.retry,
  };
}
