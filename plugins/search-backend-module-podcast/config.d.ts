import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      podcast?: {
        /**
         * When the episodes are read into the search. What is left out has its default: every 10 minutes, with at most
         * 15 minutes for each time and the first one 20 seconds after the start.
         */
        schedule?: Partial<SchedulerServiceTaskScheduleDefinitionConfig>;
        /**
         * The `location` of a document, for what does not know where the page of the podcast is mounted; with the placeholders `:showId` and `:episodeId`.
         * `/podcast/:showId/episodes/:episodeId` unless it is set.
         */
        locationTemplate?: string;
      };
    };
  };
}
