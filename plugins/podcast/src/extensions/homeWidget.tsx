import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { z } from 'zod';

/** The newest episodes on the home page, and what the user has begun. */
export const podcastHomeWidget = HomePageWidgetBlueprint.makeWithOverrides({
  configSchema: {
    title: z.string().default('Latest episodes'),
    limit: z.number().int().min(1).max(20).optional(),
    continueListening: z.boolean().optional(),
  },
  factory(originalFactory, { config }) {
    return originalFactory({
      name: 'PodcastLatestEpisodes',
      title: config.title,
      description: 'The newest podcast episodes, ready to play',
      layout: { width: { minColumns: 3 }, height: { minRows: 4 } },
      components: () =>
        import('../components/LatestEpisodes').then(module => ({
          Content: () => (
            <module.LatestEpisodes
              limit={config.limit}
              continueListening={config.continueListening}
            />
          ),
        })),
    });
  },
});
