export * from './toPersonId';
export type { UserLinking } from './readLinkUsers';
export {
  linkUsers,
  linkUsersFields,
  toUserConditions,
  type LinkablePerson,
  type UserCondition,
} from './linkUsers';
export { isGuest } from './isGuest';
export { readLinkUsers } from './readLinkUsers';
