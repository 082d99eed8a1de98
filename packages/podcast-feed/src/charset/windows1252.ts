/** The characters of Windows-1252 from 0x80 to 0x9F, which are control characters in Unicode. A space means none. */
const letters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const inPlaceOfLetters = /[\u0080-\u009f]/g;

/** Returns the letter of Windows-1252 for a code from 0x80 to 0x9F. */
export function getWindowsLetter(code: number): string | undefined {
  const letter = letters[code - 0x80];
  return letter === ' ' ? undefined : letter;
}

/**
 * Restores letters of Windows-1252 that became control characters, because the bytes were decoded as Latin-1. Some programs
 * that make feeds do that, and so does Node.js before version 22.
 */
export function withWindowsLetters(text: string): string {
  return text.replace(
    inPlaceOfLetters,
    control => getWindowsLetter(control.charCodeAt(0)) ?? control,
  );
}
