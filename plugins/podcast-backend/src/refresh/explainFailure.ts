import { isError } from '@backstage/errors';
import { getErrorCode, DATABASE_ERROR_CODE } from '../secrets';

const details = 'see the log of the backend for details';

/** Codes of databases and file systems for a full disk. */
const DISK_FULL = /^(SQLITE_FULL|53100|ENOSPC)$/;

/** Their codes for missing write access. */
const READ_ONLY = /^(SQLITE_READONLY.*|25006|EROFS|EACCES)$/;

/** Describes an internal failure of a refresh for its history, without SQL, values and paths, which only the log has. */
export function explainFailure(error: unknown): string {
  const code = getErrorCode(error);
  if (DISK_FULL.test(code)) {
    return `Could not save the feed: the disk of the database is full; ${details}`;
  }
  if (READ_ONLY.test(code)) {
    return `Could not save the feed: the database is read-only; ${details}`;
  }
  if (DATABASE_ERROR_CODE.test(code) || isPoolTimeout(error)) {
    return `Could not save the feed: the database failed; ${details}`;
  }
  return `The refresh failed with an internal error; ${details}`;
}

/** Whether no database connection became free in time. */
function isPoolTimeout(error: unknown): boolean {
  return isError(error) && error.name === 'KnexTimeoutError';
}
