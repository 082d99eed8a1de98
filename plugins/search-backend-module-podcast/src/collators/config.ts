import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const ROOT = 'search.collators.podcast';

/** The delay leaves the podcast backend the time to read its feeds for the first time. */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 20 },
};

const DEFAULT_LOCATION = '/podcast/:showId/episodes/:episodeId';

export function readSchedule(
  config: Config,
): SchedulerServiceTaskScheduleDefinition {
  const schedule = config.getOptionalConfig(`${ROOT}.schedule`);
  return schedule
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
    : DEFAULT_SCHEDULE;
}

/** @throws InputError where the template has no place for the episode. */
export function readLocationTemplate(config: Config): string {
  const key = `${ROOT}.locationTemplate`;
  const template = config.getOptionalString(key) ?? DEFAULT_LOCATION;
  if (!template.includes(':episodeId')) {
    throw new InputError(`${key} must contain :episodeId`);
  }
  return template;
}
