import { toWords } from './words';

/** Returns an id for URLs. It ignores case, accents and punctuation. */
export function toSeriesId(title: string): string {
  return (
    toWords(title)
      .join('-')
      .slice(0, 100)
      .replace(/[\ud800-\udbff]$/, '') || 'series'
  );
}
