import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      podcast?: {
        /**
         * How often episodes are indexed. Defaults to every 10 minutes, with a timeout of 15 minutes and an initial delay
         * of 20 seconds. Keys that you leave out keep their defaults.
         */
        schedule?: Partial<SchedulerServiceTaskScheduleDefinitionConfig>;
        /**
         * Template for the `location` of a document, with the placeholders `:showId` and `:episodeId`. It is used by search
         * clients that do not know where the podcast page is mounted. Defaults to `/podcast/:showId/episodes/:episodeId`.
         */
        locationTemplate?: string;
      };
    };
  };
}
