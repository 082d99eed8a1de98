import { toIndexedWords } from '../../text';
import { SearchableTexts } from './SearchIndex';

/** The words of {@link SearchableTexts}. */
export type SearchableWords = Record<keyof SearchableTexts, string[]>;

/** A `tsvector` of PostgreSQL must stay under a megabyte. */
const MAX_BYTES = 1_000_000;

/** Bytes of a `tsvector` for each position, and for each word besides its letters and positions. */
const BYTES_OF_POSITION = 2;
const BYTES_OF_WORD = 3;

/**
 * Returns the words of an episode to index, in the order of their weight. They are limited to what PostgreSQL can store, so
 * both databases find the same.
 */
export function wordsToIndex(texts: SearchableTexts): SearchableWords {
  const known = new Set<string>();
  let left = MAX_BYTES;
  const take = (text: string) => {
    const taken: string[] = [];
    for (const word of toIndexedWords(text)) {
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
