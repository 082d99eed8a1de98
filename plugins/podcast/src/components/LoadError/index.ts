export { isNotFound, LoadError } from './LoadError';
