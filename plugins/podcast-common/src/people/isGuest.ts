/** All guests of a portal are one of these users, so they must not share personal data. */
const GUESTS = ['user:development/guest', 'user:default/guest'];

/**
 * Whether a user is the one that all guests of a portal share.
 *
 * @public
 */
export function isGuest(userEntityRef: string): boolean {
  return GUESTS.includes(userEntityRef);
}
