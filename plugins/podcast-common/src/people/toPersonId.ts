import { fold } from '../text/fold';

const MAX_LENGTH = 100;

/**
 * Derives the id of a person from their name. Names that differ only in case, accents, punctuation or spaces have the same
 * id.
 *
 * @returns undefined for a name without letters and digits
 * @public
 */
export function toPersonId(name: string): string | undefined {
  const words = fold(name).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  if (!words) {
    return undefined;
  }
  return Array.from(words.join('-'))
    .slice(0, MAX_LENGTH)
    .join('')
    .replace(/-$/, '');
}
