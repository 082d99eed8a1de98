import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod';
import { mayHavePodcastCard } from '../availability';
import { forReaders } from './forReaders';
import { onlyFor } from './topicFilter';

/** The card with the episodes about what an entity is about. */
export const podcastEntityCard = EntityCardBlueprint.makeWithOverrides({
  if: forReaders,
  configSchema: {
    /** Heading of the card; made of the topics unless it is set. */
    title: z.string().optional(),
    /** Number of episodes; 5 unless it is set. */
    limit: z.number().int().min(1).max(50).optional(),
    /** How much an episode must be about a topic of the entity; `podcast.topics.minimumRelevance` unless it is set. */
    minimumRelevance: z.number().min(0).max(1).optional(),
    /** Kinds of entities that have the card; all of them unless it is set. */
    kinds: z.array(z.string()).min(1).optional(),
    /** `rich` adds what each episode is about and its other topics; `compact` unless it is set. */
    layout: z.enum(['compact', 'rich']).optional(),
  },
  factory(originalFactory, { apis, config }) {
    const { title, limit, minimumRelevance, kinds, layout } = config;
    return onlyFor(
      originalFactory({
        type: 'content',
        loader: () =>
          import('../components/EntityPodcastCard').then(module => (
            <module.EntityPodcastCard
              title={title}
              limit={limit}
              minimumRelevance={minimumRelevance}
              layout={layout}
            />
          )),
      }),
      apis,
      (entity, context) =>
        mayHavePodcastCard(entity, context) &&
        (!kinds ||
          kinds.some(kind => kind.toLowerCase() === entity.kind.toLowerCase())),
    );
  },
});
