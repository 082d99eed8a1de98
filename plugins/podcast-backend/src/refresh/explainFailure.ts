import { isError, toError } from '@backstage/errors';

const log = 'the log of the backend says more';

/** What databases and file systems call a full disk. */
const FULL = /^(SQLITE_FULL|53100|ENOSPC)$/;

/** What they call one that must not be written. */
const READ_ONLY = /^(SQLITE_READONLY.*|25006|EROFS|EACCES)$/;

/** Errors of SQLite, states of PostgreSQL, and what happens to connections. */
const OF_DATABASE = /^(SQLITE_\w+|[0-9A-Z]{5}|ECONN\w+|EPIPE|ETIMEDOUT)$/;

/**
 * Why a refresh failed for a reason of the portal's own, in words for those who read its history: without SQL, values and
 * paths, which are for the log alone.
 */
export function explainFailure(error: unknown): string {
  const code = codeOf(error);
  if (FULL.test(code)) {
    return `What was read could not be kept: the disk of the database is full; ${log}`;
  }
  if (READ_ONLY.test(code)) {
    return `What was read could not be kept: the database must not be written; ${log}`;
  }
  if (OF_DATABASE.test(code) || isOfPool(error)) {
    return `What was read could not be kept: the database failed; ${log}`;
  }
  return `The portal failed while it refreshed the show; ${log}`;
}

/** An error for the log: Knex puts the whole statement with its values in front of what the database says. */
export function withoutStatement(error: unknown): Error {
  const { message, stack = '' } = toError(error);
  const code = codeOf(error);
  if (!OF_DATABASE.test(code)) {
    return toError(error);
  }
  const short = new Error(`${code}: ${message.split(' - ').pop()}`);
  const calls = stack.split('\n').filter(line => /^ {4}at /.test(line));
  short.stack = [`Error: ${short.message}`, ...calls].join('\n');
  return short;
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

/** No connection to the database was free for too long. */
function isOfPool(error: unknown): boolean {
  return isError(error) && error.name === 'KnexTimeoutError';
}
