/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 and Unicode have control characters; a space where it has nothing. */
const letters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const inPlaceOfLetters = /[\u0080-\u009f]/g;

/** The letter of Windows-1252 with this code from 0x80 to 0x9F, which is a control character in Unicode. */
export function windowsLetter(code: number): string | undefined {
  const letter = letters[code - 0x80];
  return letter === ' ' ? undefined : letter;
}

/**
 * Text in which letters of Windows-1252 became control characters, with the letters. That happens where bytes are taken for
 * Latin-1, as programs do that made a feed, and as Node.js before version 22 does.
 */
export function withWindowsLetters(text: string): string {
  return text.replace(
    inPlaceOfLetters,
    control => windowsLetter(control.charCodeAt(0)) ?? control,
  );
}
