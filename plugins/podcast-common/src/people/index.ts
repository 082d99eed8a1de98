export * from './personIdOf';
export { readLinkUsers } from './readLinkUsers';
export type { UserLinking } from './readLinkUsers';
