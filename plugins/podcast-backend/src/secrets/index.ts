export { getErrorCode, DATABASE_ERROR_CODE } from './databaseErrors';
export { loggable } from './loggable';
export { shownAddress, shownText } from './shownAddress';
export type { Audience } from './shownAddress';
