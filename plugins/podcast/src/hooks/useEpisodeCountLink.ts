import { useRouteRef } from '@backstage/core-plugin-api';
import { usePodcastLinks } from '@nerdout/backstage-plugin-podcast-react';
import { entityPodcastRouteRef } from '../routes';
import { useEntityEpisodes } from './useEntityEpisodes';
import { getOwnOrInheritedTopics, useEntityTopics } from './useEntityTopics';

// An app may lack the tab, and has no route for it on the old frontend system.
function useTabLink(): string | undefined {
  try {
    return useRouteRef(entityPodcastRouteRef)();
  } catch {
    return undefined;
  }
}

/**
 * The number of episodes for the entity of the page, once known, and a link to
 * them: its tab, its topic page or the podcast.
 */
export function useEpisodeCountLink(): { count?: number; to?: string } {
  const { about, loading } = useEntityTopics();
  const links = usePodcastLinks();
  const tab = useTabLink();
  const { pages } = useEntityEpisodes(about, { pageLength: 5 });
  const [first] = getOwnOrInheritedTopics(about);
  return {
    count: loading ? undefined : pages?.totalItems,
    to: tab ?? (first ? links.topic(first.topic.id) : links.podcast()),
  };
}
