import { isError } from '@backstage/errors';
import { getErrorCode, OF_DATABASE } from '../secrets';

const log = 'the log of the backend says more';

/** What databases and file systems call a full disk. */
const FULL = /^(SQLITE_FULL|53100|ENOSPC)$/;

/** What they call one that must not be written. */
const READ_ONLY = /^(SQLITE_READONLY.*|25006|EROFS|EACCES)$/;

/**
 * Why a refresh failed for a reason of the portal's own, in words for those who read its history: without SQL, values and
 * paths, which are for the log alone.
 */
export function explainFailure(error: unknown): string {
  const code = getErrorCode(error);
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

/** No connection to the database was free for too long. */
function isOfPool(error: unknown): boolean {
  return isError(error) && error.name === 'KnexTimeoutError';
}
