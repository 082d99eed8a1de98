import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { z } from 'zod';
import { forReaders } from './forReaders';
import { loadParts } from './lazyParts';

/** The home page widget with the latest episodes and those in progress. */
export const podcastHomeWidget = HomePageWidgetBlueprint.makeWithOverrides({
  if: forReaders,
  configSchema: {
    /** Heading of the widget. */
    title: z.string().default('Latest episodes'),
    /** Number of episodes; 5 by default. */
    limit: z.number().int().min(1).max(20).optional(),
    /** Whether to show episodes in progress first; true by default. */
    continueListening: z.boolean().optional(),
  },
  factory(originalFactory, { config }) {
    return originalFactory({
      name: 'PodcastLatestEpisodes',
      title: config.title,
      description: 'The newest podcast episodes, ready to play',
      layout: { width: { minColumns: 3 }, height: { minRows: 4 } },
      components: () =>
        loadParts().then(module => ({
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

/** The home page widget with episodes about followed topics. */
export const podcastFollowedWidget = HomePageWidgetBlueprint.makeWithOverrides({
  if: forReaders,
  name: 'followed',
  configSchema: {
    /** Heading of the widget. */
    title: z.string().default('New in topics you follow'),
    /** Number of episodes; 5 by default. */
    limit: z.number().int().min(1).max(20).optional(),
  },
  factory(originalFactory, { config }) {
    return originalFactory({
      name: 'PodcastFollowedTopics',
      title: config.title,
      description: 'The newest podcast episodes about topics you follow',
      layout: { width: { minColumns: 3 }, height: { minRows: 4 } },
      components: () =>
        loadParts().then(module => ({
          Content: () => <module.FollowedWidget limit={config.limit} />,
        })),
    });
  },
});
