import { configApiRef, useApi } from '@backstage/core-plugin-api';
import {
  readMinimumRelevance,
  EntityTopics,
  EpisodeSummary,
} from '@nerdout/backstage-plugin-podcast-common';
import { podcastApiRef } from '@nerdout/backstage-plugin-podcast-react';
import { useMemo } from 'react';
import {
  groupByWeight,
  mergeByWeight,
  weighedRelevance,
} from './mergeByWeight';
import { useEpisodeList, EpisodeList } from './useEpisodeList';
import { useLoaded } from './useLoaded';

export type EntityEpisodesOptions = {
  /** Length of the list's first page. */
  pageLength?: number;
  /** Leaves out episodes that are less about the topics; those that are pinned always come. */
  minimumRelevance?: number;
};

/** Whether there is anything that episodes could be looked for with. */
export function hasPodcastTopics(about: EntityTopics): boolean {
  return about.topics.length > 0 || about.pinnedEpisodeIds.length > 0;
}

/** Most episodes that come from inherited topics of one weight. */
const maximumInherited = 100;

/**
 * The episodes for what an entity is about: those that it pins, in its order, then the most relevant, of which the
 * newest first. An episode for an inherited topic has its relevance times the weight of the topic.
 */
export function useEntityEpisodes(
  about: EntityTopics,
  options: EntityEpisodesOptions = {},
): EpisodeList {
  const { pageLength = 50, minimumRelevance } = options;
  const api = useApi(podcastApiRef);
  const config = useApi(configApiRef);
  const least = minimumRelevance ?? readMinimumRelevance(config);
  const groups = useMemo(() => groupByWeight(about), [about]);
  const [heaviest, ...lighter] = groups;
  const id = about.pinnedEpisodeIds.slice(0, 100);

  const needed = (weight: number) => least / weight;
  const isLimited =
    heaviest && (heaviest.weight < 1 || minimumRelevance !== undefined);
  const list = useEpisodeList(
    {
      ...(heaviest && { topic: heaviest.topicIds }),
      ...(id.length && { id }),
      ...(isLimited && {
        minimumRelevance: Math.min(1, needed(heaviest.weight)),
      }),
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
  // What weighs so little that even the most relevant episode stays below the threshold is not asked for.
  const wanted = lighter.filter(({ weight }) => needed(weight) <= 1);
  const inherited = useLoaded(
    `inherited ${least} ${JSON.stringify(wanted)}`,
    async signal => {
      const answers = await Promise.all(
        wanted.map(({ weight, topicIds }) =>
          api.getEpisodes(
            {
              topic: topicIds,
              minimumRelevance: needed(weight),
              sort: 'relevance',
              limit: maximumInherited,
            },
            { signal },
          ),
        ),
      );
      return [
        ...new Map(
          answers.flatMap(({ items }) => items).map(one => [one.id, one]),
        ).values(),
      ];
    },
  );

  const pages = useMemo(() => {
    if (!list.pages || !pinned.value || !inherited.value) return undefined;
    const isPinned = (episode: EpisodeSummary) =>
      pinned.value!.some(other => other.id === episode.id);
    const isComplete = !list.pages.nextCursor;
    // With a light topic not even the highest relevance need be enough.
    const isEnough = (episode: EpisodeSummary) =>
      groups.length === 0 ||
      groups[0].weight === 1 ||
      weighedRelevance(episode, groups) >= least;
    const items = mergeByWeight(
      {
        items: list.pages.items.filter(
          episode => !isPinned(episode) && isEnough(episode),
        ),
        isComplete,
      },
      inherited.value.filter(episode => !isPinned(episode)),
      groups,
    );
    const all = [...pinned.value, ...items];
    return {
      ...list.pages,
      items: all,
      totalItems: isComplete
        ? all.length
        : Math.max(all.length, list.pages.totalItems),
    };
  }, [groups, inherited.value, least, list.pages, pinned.value]);

  const failed = [pinned, inherited].find(({ error }) => error);
  return {
    ...list,
    pages,
    loading: list.loading || pinned.loading || inherited.loading,
    error: list.error ?? failed?.error,
    retry: failed ? failed.retry : list.retry,
  };
}
