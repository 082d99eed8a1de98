import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { z } from 'zod';
import { forReaders } from './forReaders';

/** The newest episodes on the home page, and what the user has begun. */
export const podcastHomeWidget = HomePageWidgetBlueprint.makeWithOverrides({
  if: forReaders,
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

/** The newest episodes about topics that the user follows on the home page. */
export const podcastFollowedWidget = HomePageWidgetBlueprint.makeWithOverrides({
  if: forReaders,
  name: 'followed',
  configSchema: {
    title: z.string().default('New in topics you follow'),
    limit: z.number().int().min(1).max(20).optional(),
  },
  factory(originalFactory, { config }) {
    return originalFactory({
      name: 'PodcastFollowedTopics',
      title: config.title,
      description: 'The newest podcast episodes about topics you follow',
      layout: { width: { minColumns: 3 }, height: { minRows: 4 } },
      components: () =>
        import('../components/FollowedWidget').then(module => ({
          Content: () => <module.FollowedWidget limit={config.limit} />,
        })),
    });
  },
});
