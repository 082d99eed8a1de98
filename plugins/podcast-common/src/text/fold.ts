/** Letters that Unicode does not decompose, as people type them on other keyboards, and the sigma at the end of words. */
const LETTERS: Record<string, string> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  þ: 'th',
  ŧ: 't',
  ς: 'σ',
};
const letters = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * Accents of Latin, Greek and Cyrillic letters, vowel signs of Hebrew and Arabic, the Arabic tatweel, and invisible
 * characters. In other scripts, such signs are part of the words.
 */
const marks =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\p{Cf}]/gu;

/**
 * Converts a word to the form in which the whole plugin compares words: without case, accents and vowel signs, full width
 * as half width, `ß` as `ss`.
 *
 * @public
 */
export function fold(word: string): string {
  let isFolded = true;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127) {
      return foldUnicode(word);
    }
    isFolded = isFolded && (code < 65 || code > 90);
  }
  return isFolded ? word : word.toLowerCase();
}

function foldUnicode(word: string): string {
  return (
    word
      .normalize('NFKD')
      .replace(marks, '')
      // Upper case first, so that ß and SS are the same.
      .toUpperCase()
      .toLowerCase()
      .replace(letters, letter => LETTERS[letter])
      .normalize('NFC')
  );
}
