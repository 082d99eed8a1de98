/** Who signs in without being somebody: all guests of a portal are one user, and must not share what is theirs. */
const GUESTS = ['user:development/guest', 'user:default/guest'];

/**
 * Whether a user is the one that all guests of a portal are.
 *
 * @public
 */
export function isGuest(userEntityRef: string): boolean {
  return GUESTS.includes(userEntityRef);
}
