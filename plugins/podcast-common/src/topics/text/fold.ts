/**
 * The form in which words are compared: without case, without accents (of Latin, Greek and Cyrillic letters), full
 * width as half width.
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
      .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
      // by way of upper case, so that ß and SS, ς and σ are the same
      .toUpperCase()
      .toLowerCase()
      .normalize('NFC')
  );
}
