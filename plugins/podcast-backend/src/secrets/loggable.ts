import { isError } from '@backstage/errors';
import { withoutStatement } from './databaseErrors';
import { shownText } from './shownAddress';

/**
 * Returns an error for the log without secrets. Errors of other libraries have URLs in their messages and properties, which
 * loggers write, too. Errors of databases have SQL with its values.
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
