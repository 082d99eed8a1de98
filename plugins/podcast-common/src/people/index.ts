export * from './personIdOf';
export type { UserLinking } from './readLinkUsers';
export { isGuest } from './isGuest';
export { readLinkUsers } from './readLinkUsers';
