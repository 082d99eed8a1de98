import { ADDRESS_MARK } from '../text/addresses';
import { readNoteLines } from './readNoteLines';

/**
 * Converts show notes to plain text without web addresses, for search and previews. Each paragraph, list item and line break
 * gives a line.
 *
 * @param notes - sanitized HTML
 * @public
 */
export function notesToText(notes: string): string {
  return readNoteLines(notes)
    .map(({ text }) =>
      text.split(ADDRESS_MARK).join(' ').replace(/\s+/g, ' ').trim(),
    )
    .filter(line => line !== '')
    .join('\n');
}
