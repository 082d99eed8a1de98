export { UnknownShow } from './UnknownShow';
