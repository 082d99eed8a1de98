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
  weightedRelevance,
} from './mergeByWeight';
import { useEpisodeList, EpisodeList } from './useEpisodeList';
import { useLoaded } from './useLoaded';

export type EntityEpisodesOptions = {
  /** Number of episodes in the first page. */
  pageLength?: number;
  /** Hides episodes with a lower relevance, except pinned ones. */
  minimumRelevance?: number;
};

/** Whether an entity has topics or pinned episodes. */
export function hasPodcastTopics(about: EntityTopics): boolean {
  return about.topics.length > 0 || about.pinnedEpisodeIds.length > 0;
}

/** Maximum number of episodes for inherited topics of one weight. */
const maximumInherited = 100;

/**
 * The episodes for an entity: pinned ones in its order, then by relevance, then
 * newest first. For inherited topics, relevance is multiplied by the topic's
 * weight.
 */
export function useEntityEpisodes(
  about: EntityTopics,
  options: EntityEpisodesOptions = {},
): EpisodeList {
  const { pageLength = 50, minimumRelevance } = options;
  const api = useApi(podcastApiRef);
  const config = useApi(configApiRef);
  const threshold = minimumRelevance ?? readMinimumRelevance(config);
  const groups = useMemo(() => groupByWeight(about), [about]);
  const [heaviest, ...lighter] = groups;
  const id = about.pinnedEpisodeIds.slice(0, 100);

  const toMinimumRelevance = (weight: number) => threshold / weight;
  const isLimited =
    heaviest && (heaviest.weight < 1 || minimumRelevance !== undefined);
  const firstLength = Math.min(200, pageLength + id.length);
  const list = useEpisodeList(
    {
      ...(heaviest && { topic: heaviest.topicIds }),
      ...(id.length && { id }),
      ...(isLimited && {
        minimumRelevance: Math.min(1, toMinimumRelevance(heaviest.weight)),
      }),
      sort: 'relevance',
    },
    { pageLength: firstLength },
  );
  // A pinned episode with a low relevance is further down in a long list.
  const firstPage = list.pages?.items.slice(0, firstLength) ?? [];
  const missing =
    list.pages && list.pages.totalItems > firstLength
      ? id.filter(pinnedId =>
          firstPage.every(({ id: found }) => found !== pinnedId),
        )
      : [];
  const further = useLoaded(`pinned ${missing.join(' ')}`, async signal =>
    missing.length > 0
      ? (await api.getEpisodes({ id: missing, limit: 100 }, { signal })).items
      : [],
  );
  // Skip topics whose weight is too low for any episode to reach the threshold.
  const relevantGroups = lighter.filter(
    ({ weight }) => toMinimumRelevance(weight) <= 1,
  );
  const inherited = useLoaded(
    `inherited ${threshold} ${JSON.stringify(relevantGroups)}`,
    async signal => {
      const answers = await Promise.all(
        relevantGroups.map(({ weight, topicIds }) =>
          api.getEpisodes(
            {
              topic: topicIds,
              minimumRelevance: toMinimumRelevance(weight),
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

  const pinnedIds = id.join(' ');
  const pages = useMemo(() => {
    if (!list.pages || !further.value || !inherited.value) return undefined;
    const known = [...list.pages.items, ...further.value];
    const pinned = pinnedIds
      ? pinnedIds
          .split(' ')
          .flatMap(
            pinnedId => known.find(episode => episode.id === pinnedId) ?? [],
          )
      : [];
    const isPinned = (episode: EpisodeSummary) =>
      pinned.some(other => other.id === episode.id);
    const isComplete = !list.pages.nextCursor;
    // A topic with a low weight needs a higher relevance.
    const isEnough = (episode: EpisodeSummary) =>
      groups.length === 0 ||
      groups[0].weight === 1 ||
      weightedRelevance(episode, groups) >= threshold;
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
    const all = [...pinned, ...items];
    return {
      ...list.pages,
      items: all,
      totalItems: isComplete
        ? all.length
        : Math.max(all.length, list.pages.totalItems),
    };
  }, [
    groups,
    inherited.value,
    threshold,
    list.pages,
    further.value,
    pinnedIds,
  ]);

  const failed = [further, inherited].find(({ error }) => error);
  return {
    ...list,
    pages,
    loading: list.loading || further.loading || inherited.loading,
    error: list.error ?? failed?.error,
    retry: failed ? failed.retry : list.retry,
  };
}
