import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import MicIcon from '@material-ui/icons/Mic';
import { z } from 'zod';
import { entityPodcastRouteRef } from '../routes';
import { forReaders } from './forReaders';
import { loadParts, whenLoaded } from './lazyParts';

import { limitToEntities } from './limitToEntities';

/** The entity tab with all episodes about the entity's topics. */
export const podcastEntityContent = EntityContentBlueprint.makeWithOverrides({
  if: forReaders,
  configSchema: {
    /** Heading of the list; names the topics by default. */
    heading: z.string().optional(),
    /** Maximum number of episodes; all by default. */
    limit: z.number().int().min(1).optional(),
    /**
     * Minimum relevance of an episode for the entity's topics;
     * `podcast.topics.minimumRelevance` by default.
     */
    minimumRelevance: z.number().min(0).max(1).optional(),
  },
  factory(originalFactory, { apis, config }) {
    const { heading, limit, minimumRelevance } = config;
    return limitToEntities(
      originalFactory({
        path: '/podcast',
        routeRef: entityPodcastRouteRef,
        title: 'Podcast',
        icon: <MicIcon fontSize="inherit" />,
        loader: () =>
          loadParts().then(module => (
            <module.EntityPodcastContent
              heading={heading}
              limit={limit}
              minimumRelevance={minimumRelevance}
            />
          )),
      }),
      apis,
      whenLoaded(loaded => loaded.isPodcastAvailable),
    );
  },
});
