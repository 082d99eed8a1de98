import { ADDRESS_MARK } from '../text/addresses';
import { readNoteLines } from './readNoteLines';

/**
 * Show notes as plain text, a line for each paragraph, list item or line break; without addresses of the web. For
 * search, previews and the like.
 *
 * @param notes - sanitised HTML
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
