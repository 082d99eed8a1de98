export { isNotAllowed, isNotFound, LoadError } from './LoadError';
