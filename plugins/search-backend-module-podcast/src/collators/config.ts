import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config, ConfigReader } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';

const ROOT = 'search.collators.podcast';

/** The delay leaves the podcast backend the time to read its feeds for the first time. */
const DEFAULT_SCHEDULE = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 20 },
};

const DEFAULT_LOCATION = '/podcast/:showId/episodes/:episodeId';

/**
 * What the configuration leaves out has its default.
 *
 * @throws InputError that names the key
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
    throw new InputError(`${key} is not right: ${toError(error).message}`);
  }
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
