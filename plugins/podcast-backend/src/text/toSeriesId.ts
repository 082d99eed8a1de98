import { toWords } from './words';

/** Part of addresses, and the same for names that differ in case, accents and punctuation only. */
export function toSeriesId(title: string): string {
  return (
    toWords(title)
      .join('-')
      .slice(0, 100)
      .replace(/[\ud800-\udbff]$/, '') || 'series'
  );
}
