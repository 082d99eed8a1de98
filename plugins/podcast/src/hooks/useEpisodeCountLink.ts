import { useRouteRef } from '@backstage/core-plugin-api';
import { usePodcastLinks } from '@nerdout/backstage-plugin-podcast-react';
import { entityPodcastRouteRef } from '../routes';
import { useEntityEpisodes } from './useEntityEpisodes';
import { namingTopics, useEntityTopics } from './useEntityTopics';

// An app need not have the tab, and one on the old frontend system has no route for it.
function useTab(): string | undefined {
  try {
    return useRouteRef(entityPodcastRouteRef)();
  } catch {
    return undefined;
  }
}

/**
 * How many episodes there are for the entity of the page, as far as that is known, and where they are: on its tab, else
 * on the page of its topic, else in the podcast.
 */
export function useEpisodeCountLink(): { count?: number; to?: string } {
  const { about, loading } = useEntityTopics();
  const links = usePodcastLinks();
  const tab = useTab();
  const { pages } = useEntityEpisodes(about, { pageLength: 5 });
  const [first] = namingTopics(about);
  return {
    count: loading ? undefined : pages?.totalItems,
    to: tab ?? (first ? links.topic(first.topic.id) : links.podcast()),
  };
}
