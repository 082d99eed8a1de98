import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod';
import { forReaders } from './forReaders';
import { loadParts, whenLoaded } from './lazyParts';

import { limitToEntities } from './limitToEntities';

const mayHaveCard = whenLoaded(loaded => loaded.mayHavePodcastCard);

/** The entity card with episodes about the entity's topics. */
export const podcastEntityCard = EntityCardBlueprint.makeWithOverrides({
  if: forReaders,
  configSchema: {
    /** Heading of the card; names the topics by default. */
    title: z.string().optional(),
    /** Number of episodes; 5 by default. */
    limit: z.number().int().min(1).max(50).optional(),
    /**
     * Minimum relevance of an episode for the entity's topics;
     * `podcast.topics.minimumRelevance` by default.
     */
    minimumRelevance: z.number().min(0).max(1).optional(),
    /** Entity kinds that have the card; all by default. */
    kinds: z.array(z.string()).min(1).optional(),
    /**
     * `rich` adds each episode's summary and other topics; `compact` by
     * default.
     */
    layout: z.enum(['compact', 'rich']).optional(),
  },
  factory(originalFactory, { apis, config }) {
    const { title, limit, minimumRelevance, kinds, layout } = config;
    return limitToEntities(
      originalFactory({
        type: 'content',
        loader: () =>
          loadParts().then(module => (
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
        mayHaveCard(entity, context) &&
        (!kinds ||
          kinds.some(kind => kind.toLowerCase() === entity.kind.toLowerCase())),
    );
  },
});
