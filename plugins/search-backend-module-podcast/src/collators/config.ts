import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config, ConfigReader } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';

const ROOT = 'search.collators.podcast';

/** The delay gives the podcast backend time to read its feeds first. */
const DEFAULT_SCHEDULE = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 20 },
};

const DEFAULT_LOCATION = '/podcast/:showId/episodes/:episodeId';

/**
 * Reads the schedule and fills in the defaults.
 *
 * @throws InputError that names the invalid key
 */
export function readSchedule(
  config: Config,
): SchedulerServiceTaskScheduleDefinition {
  const key = `${ROOT}.schedule`;
  const schedule = config.getOptionalConfig(key)?.get<object>();
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      new ConfigReader({ ...DEFAULT_SCHEDULE, ...schedule }),
    );
  } catch (error) {
    throw new InputError(`Invalid value for ${key}: ${toError(error).message}`);
  }
}

/** @throws InputError if the template has no `:episodeId` */
export function readLocationTemplate(config: Config): string {
  const key = `${ROOT}.locationTemplate`;
  const template = config.getOptionalString(key) ?? DEFAULT_LOCATION;
  if (!template.includes(':episodeId')) {
    throw new InputError(`${key} must contain :episodeId`);
  }
  return template;
}
