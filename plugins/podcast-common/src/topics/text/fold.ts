/**
 * The form in which words are compared: without case, without accents (of Latin, Greek and Cyrillic letters), full
 * width as half width.
 */
export function fold(word: string): string {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 127) {
      return foldUnicode(word);
    }
  }
  return word.toLowerCase();
}

function foldUnicode(word: string): string {
  return (
    word
      .normalize('NFKD')
      .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
      // by way of upper case, so that ß and SS, ς and σ are the same
      .toUpperCase()
      .toLowerCase()
      .normalize('NFC')
  );
}
