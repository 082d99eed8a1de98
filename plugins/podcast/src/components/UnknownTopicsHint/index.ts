export { UnknownTopicsHint } from './UnknownTopicsHint';
