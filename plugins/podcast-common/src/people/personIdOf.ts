import { fold } from '../text/fold';

const LONGEST = 100;

/**
 * The id of a person in addresses and filters, made of the name: names that differ only in case, accents, punctuation
 * or spaces are the same person.
 *
 * @returns undefined for a name without letters and digits
 * @public
 */
export function personIdOf(name: string): string | undefined {
  const words = fold(name).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  if (!words) {
    return undefined;
  }
  return Array.from(words.join('-'))
    .slice(0, LONGEST)
    .join('')
    .replace(/-$/, '');
}
