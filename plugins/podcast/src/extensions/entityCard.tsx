import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod';
import { mayHavePodcastCard } from '../availability';
import { forReaders } from './forReaders';
import { onlyFor } from './topicFilter';

/** The card with the episodes about what an entity is about. */
export const podcastEntityCard = EntityCardBlueprint.makeWithOverrides({
  if: forReaders,
  configSchema: {
    title: z.string().optional(),
    limit: z.number().int().min(1).max(50).optional(),
    minimumRelevance: z.number().min(0).max(1).optional(),
    kinds: z.array(z.string()).min(1).optional(),
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
