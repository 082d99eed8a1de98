export { getErrorCode, OF_DATABASE } from './databaseErrors';
export { loggable } from './loggable';
export { shownAddress, shownText } from './shownAddress';
export type { Audience } from './shownAddress';
