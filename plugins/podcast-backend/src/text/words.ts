import { fold } from '@nerdout/backstage-plugin-podcast-common';

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
export function toWords(text: string): string[] {
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
export function toIndexedWords(text: string): string[] {
  return toWords(text).flatMap(word => {
    const plain = plainNames.get(word);
    return plain ? [word, plain] : [word];
  });
}
