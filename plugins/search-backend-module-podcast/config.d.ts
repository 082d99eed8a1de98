import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      podcast?: {
        /**
         * When the episodes are read into the search. Every 10 minutes unless it is set.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * Where a result leads, with the placeholders `:showId` and `:episodeId`.
         * `/podcast/:showId/episodes/:episodeId` unless it is set.
         */
        locationTemplate?: string;
      };
    };
  };
}
