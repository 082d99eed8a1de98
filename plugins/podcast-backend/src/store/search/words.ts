import type { SearchableTexts } from './SearchIndex';

/** Longer ones are of no use to anybody, and databases have limits. */
const MAX_WORD_LENGTH = 64;

/** Scripts that put no space between words: each character counts as a word. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const words = new RegExp(
  `[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`,
  'gu',
);

/**
 * The words of a text as they are put into the search index and looked for in it: in lower case, without accents. The
 * databases are given words only and never break up text by themselves, so that both find the same, and nothing that a
 * person types means anything to their query languages.
 */
export function wordsOf(text: string): string[] {
  // Most text, and many times faster.
  if (/^[\0-\x7f]*$/.test(text)) {
    return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(word =>
      word.slice(0, MAX_WORD_LENGTH),
    );
  }
  const folded = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  return (folded.match(words) ?? []).map(word =>
    word.length > MAX_WORD_LENGTH
      ? word.slice(0, MAX_WORD_LENGTH).replace(/[\ud800-\udbff]$/, '')
      : word,
  );
}

/** The words of {@link SearchableTexts}. */
export type SearchableWords = Record<keyof SearchableTexts, string[]>;

/** A `tsvector` of PostgreSQL must stay under a megabyte. */
const MAX_BYTES = 1_000_000;

/** What a position of a word takes there, and what a word takes beside its letters and positions. */
const BYTES_OF_POSITION = 2;
const BYTES_OF_WORD = 3;

/**
 * The words of an episode that go into the index, from the text that counts most to the one that counts least. Both
 * databases get the same, so that both find the same: what PostgreSQL can keep.
 */
export function wordsToIndex(texts: SearchableTexts): SearchableWords {
  const known = new Set<string>();
  let left = MAX_BYTES;
  const take = (text: string) => {
    const taken: string[] = [];
    for (const word of wordsOf(text)) {
      left -= BYTES_OF_POSITION;
      if (!known.has(word)) {
        known.add(word);
        left -= Buffer.byteLength(word) + BYTES_OF_WORD;
      }
      if (left < 0) {
        break;
      }
      taken.push(word);
    }
    return taken;
  };
  return {
    title: take(texts.title),
    people: take(texts.people),
    keywords: take(texts.keywords),
    notes: take(texts.notes),
  };
}
