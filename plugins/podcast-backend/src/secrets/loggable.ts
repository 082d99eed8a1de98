import { isError } from '@backstage/errors';
import { withoutStatement } from './databaseErrors';
import { shownText } from './shownAddress';

/**
 * An error as it may stand in the log: errors of other libraries repeat addresses in their messages, and have them as
 * properties, which loggers write out too; those of databases repeat the statement with its values.
 */
export function loggable(error: unknown): Error {
  const { name, message, stack } = withoutStatement(error);
  const result = new Error(shownText(message, 'refresher'));
  result.name = name;
  result.stack = stack && shownText(stack, 'refresher');
  return isError(error) && typeof error.code === 'string'
    ? Object.assign(result, { code: error.code })
    : result;
}
