export { getErrorCode, DATABASE_ERROR_CODE } from './databaseErrors';
export { loggable } from './loggable';
export { redactAddress, redactText } from './redactAddress';
export type { Audience } from './redactAddress';
