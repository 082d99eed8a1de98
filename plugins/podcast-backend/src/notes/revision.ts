/**
 * Counts the ways in which notes have been made of the same feed. With another one all feeds are read anew once, so that
 * what is stored is as it would be made now.
 */
export const NOTES_REVISION = 2;
