import { isError } from '@backstage/errors';
import { withoutStatement } from './databaseErrors';
import { redactText } from './redactAddress';

/**
 * Returns an error for the log without secrets. Errors of other libraries have URLs in their messages and properties, which
 * loggers write, too. Errors of databases have SQL with its values.
 */
export function loggable(error: unknown): Error {
  const { name, message, stack } = withoutStatement(error);
  const result = new Error(redactText(message, 'refresher'));
  result.name = name;
  result.stack = stack && redactText(stack, 'refresher');
  return isError(error) && typeof error.code === 'string'
    ? Object.assign(result, { code: error.code })
    : result;
}
