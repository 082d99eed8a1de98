import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod';
import { onlyWithTopics } from './topicFilter';

/** The card with the episodes about what an entity is about. */
export const podcastEntityCard = EntityCardBlueprint.makeWithOverrides({
  configSchema: {
    title: z.string().optional(),
    limit: z.number().int().min(1).max(50).optional(),
    minimumRelevance: z.number().min(0).max(1).optional(),
  },
  factory(originalFactory, { apis, config }) {
    const { title, limit, minimumRelevance } = config;
    return onlyWithTopics(
      originalFactory({
        type: 'content',
        loader: () =>
          import('../components/EntityPodcastCard').then(module => (
            <module.EntityPodcastCard
              title={title}
              limit={limit}
              minimumRelevance={minimumRelevance}
            />
          )),
      }),
      apis,
    );
  },
});
