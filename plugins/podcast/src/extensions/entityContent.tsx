import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import MicIcon from '@material-ui/icons/Mic';
import { z } from 'zod';
import { isPodcastAvailable } from '../availability';
import { entityPodcastRouteRef } from '../routes';
import { forReaders } from './forReaders';
import { onlyFor } from './topicFilter';

/** The tab with all episodes about what an entity is about. */
export const podcastEntityContent = EntityContentBlueprint.makeWithOverrides({
  if: forReaders,
  configSchema: {
    /** Heading of the list; made of the topics unless it is set. */
    heading: z.string().optional(),
    /** Number of episodes; all of them unless it is set. */
    limit: z.number().int().min(1).optional(),
    /** How much an episode must be about a topic of the entity; `podcast.topics.minimumRelevance` unless it is set. */
    minimumRelevance: z.number().min(0).max(1).optional(),
  },
  factory(originalFactory, { apis, config }) {
    const { heading, limit, minimumRelevance } = config;
    return onlyFor(
      originalFactory({
        path: '/podcast',
        routeRef: entityPodcastRouteRef,
        title: 'Podcast',
        icon: <MicIcon fontSize="inherit" />,
        loader: () =>
          import('../components/EntityPodcastContent').then(module => (
            <module.EntityPodcastContent
              heading={heading}
              limit={limit}
              minimumRelevance={minimumRelevance}
            />
          )),
      }),
      apis,
      isPodcastAvailable,
    );
  },
});
