/**
 * Increase this when feeds, chapters or transcripts are parsed differently, warnings included. Store it with results, and
 * parse again when it differs.
 *
 * @public
 */
export const parserVersion = 6;
