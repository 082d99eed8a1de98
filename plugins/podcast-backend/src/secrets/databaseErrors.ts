import { toError } from '@backstage/errors';

/** Error codes of SQLite and PostgreSQL, and of connections. */
export const DATABASE_ERROR_CODE =
  /^(SQLITE_\w+|(?=.*\d)[0-9A-Z]{5}|ECONN\w+|EPIPE|ETIMEDOUT)$/;

/** Returns an error without the SQL and its values, which Knex puts before the message of the database. */
export function withoutStatement(error: unknown): Error {
  const { message, stack = '' } = toError(error);
  const code = getErrorCode(error);
  if (!DATABASE_ERROR_CODE.test(code)) {
    return toError(error);
  }
  const short = new Error(`${code}: ${message.split(' - ').pop()}`);
  const calls = stack.split('\n').filter(line => /^ {4}at /.test(line));
  short.stack = [`Error: ${short.message}`, ...calls].join('\n');
  return short;
}

export function getErrorCode(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
