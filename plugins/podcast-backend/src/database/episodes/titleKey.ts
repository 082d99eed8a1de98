import { fold } from '@nerdout/backstage-plugin-podcast-common';

/**
 * Returns the sort key of a title. It ignores case, accents, quotes and a leading article, and sorts numbers by value, so
 * part 10 comes after part 9.
 */
export function toTitleKey(title: string): string {
  return fold(title)
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?)\s+(?=\S)/, '')
    .replace(/\s+/g, ' ')
    .replace(/\d{1,15}/g, digits => digits.padStart(15, '0'))
    .slice(0, 300);
}
