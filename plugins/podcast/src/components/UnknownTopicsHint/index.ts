export { UnknownTopicsHint, useIsOwnerOrUnowned } from './UnknownTopicsHint';
