/**
 * To be counted up when feeds, chapters or transcripts are read differently, so that what was read before is not taken for
 * current. Whoever keeps results keeps this beside them.
 *
 * @public
 */
export const parserVersion = 6;
