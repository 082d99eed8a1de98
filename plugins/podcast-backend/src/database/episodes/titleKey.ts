import { fold } from '@nerdout/backstage-plugin-podcast-common';

/**
 * What titles are sorted by: without regard to case, accents, quotes or an article in front, and numbers by what they
 * count, so that part 10 comes after part 9.
 */
export function titleKeyOf(title: string): string {
  return fold(title)
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?)\s+(?=\S)/, '')
    .replace(/\s+/g, ' ')
    .replace(/\d{1,15}/g, digits => digits.padStart(15, '0'))
    .slice(0, 300);
}
