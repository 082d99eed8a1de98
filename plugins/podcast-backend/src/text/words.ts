import { fold } from '@nerdout/backstage-plugin-podcast-common';

/** Longer words are cut off, because databases have limits. */
const MAX_WORD_LENGTH = 64;

/** Raise it when texts are split into other words. The search index is then rebuilt once. */
export const WORDS_REVISION = 1;

/** Scripts without spaces between words: each character counts as a word. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const words = new RegExp(
  `[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`,
  'gu',
);

/** Names with special characters. They are replaced by letters, because the index only contains letters and digits. */
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
 * Splits a text into words for the search: in lower case, without accents. `C++`, `C#` and `.NET` are words. Databases only
 * receive these words and never split text themselves, so they all find the same, and no input has a meaning in their query
 * languages.
 */
export function toWords(text: string): string[] {
  const folded = withNames(fold(text));
  // A fast path for most text.
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

/** Splits a text into words for the search index. Names with special characters are also found without them. */
export function toIndexedWords(text: string): string[] {
  return toWords(text).flatMap(word => {
    const plain = plainNames.get(word);
    return plain ? [word, plain] : [word];
  });
}
