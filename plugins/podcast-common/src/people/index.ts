export * from './personIdOf';
export { readLinkUsers } from './readLinkUsers';
