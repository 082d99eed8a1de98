import { fold } from '@nerdout/backstage-plugin-podcast-common';
import type { SearchableTexts } from './SearchIndex';

/** Longer ones are of no use to anybody, and databases have limits. */
const MAX_WORD_LENGTH = 64;

/**
 * Counts the ways in which texts have been split into words. With another one the search index is made anew once.
 */
export const WORDS_REVISION = 1;

/** Scripts that put no space between words: each character counts as a word. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const words = new RegExp(
  `[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`,
  'gu',
);

/** Names in which the signs are what matters; databases are given letters only. */
const names =
  /(?<![\p{L}\p{N}])(?:([a-z])(\+\+|[#♯])|(asp|ado|vb)?\.net)(?![\p{L}+#♯])/gu;
const SHARP = 'sharp';
const PLUS = 'plusplus';
const DOT_NET = 'dotnet';

const plainNames = new Map([
  [DOT_NET, 'net'],
  ...Array.from('abcdefghijklmnopqrstuvwxyz').flatMap(letter => [
    [letter + PLUS, letter] as const,
    [letter + SHARP, letter] as const,
  ]),
]);

/**
 * The words of a text as they are looked for in the search index: in lower case, without accents. The databases are given
 * words only and never break up text by themselves, so that both find the same, and nothing that a person types means
 * anything to their query languages. `C++`, `C#` and `.NET` are words of their own.
 */
export function wordsOf(text: string): string[] {
  const folded = withNames(fold(text));
  // Most text, and many times faster.
  if (/^[\0-\x7f]*$/.test(folded)) {
    return (folded.match(/[a-z0-9]+/g) ?? []).map(word =>
      word.slice(0, MAX_WORD_LENGTH),
    );
  }
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
    for (const word of indexedWordsOf(text)) {
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

function withNames(folded: string): string {
  return /[+#♯]|\.net/.test(folded)
    ? folded.replace(
        names,
        (_name, letter?: string, sign?: string, before = '') =>
          letter
            ? `${letter}${sign === '++' ? PLUS : SHARP} `
            : `${before} ${DOT_NET} `,
      )
    : folded;
}

/** The words of a text as they are put into the search index: who leaves out the sign of a name finds it, too. */
export function indexedWordsOf(text: string): string[] {
  return wordsOf(text).flatMap(word => {
    const plain = plainNames.get(word);
    return plain ? [word, plain] : [word];
  });
}
