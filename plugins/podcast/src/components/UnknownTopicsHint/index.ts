export { UnknownTopicsHint, useIsHintWanted } from './UnknownTopicsHint';
