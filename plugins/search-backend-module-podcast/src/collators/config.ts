import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config, ConfigReader } from '@backstage/config';
import { InputError } from '@backstage/errors';

const ROOT = 'search.collators.podcast';

/** The delay leaves the podcast backend the time to read its feeds for the first time. */
const DEFAULT_SCHEDULE = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 20 },
};

const DEFAULT_LOCATION = '/podcast/:showId/episodes/:episodeId';

/** What the configuration leaves out has its default. */
export function readSchedule(
  config: Config,
): SchedulerServiceTaskScheduleDefinition {
  const key = `${ROOT}.schedule`;
  const schedule = config.getOptionalConfig(key)?.get<object>();
  return readSchedulerServiceTaskScheduleDefinitionFromConfig(
    new ConfigReader({ ...DEFAULT_SCHEDULE, ...schedule }, undefined, undefined, key),
  );
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
