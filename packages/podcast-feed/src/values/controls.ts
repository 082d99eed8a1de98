import { withWindowsLetters } from '../charset/windows1252';
import type { Warn } from '../warnings';

/** Control characters other than tab and line ends, byte-order marks and noncharacters. */
const controls = /(?![\t\n\r])[\p{Cc}\ufeff\ufffe\uffff]/gu;

/**
 * Removes characters that XML does not allow and no text needs. Those that represent letters of Windows-1252 become these
 * letters.
 */
export function withoutControls(text: string): string {
  return withWindowsLetters(text).replace(controls, '');
}

/** Does the same as {@link withoutControls}, with a warning for each kind of repair. */
export function removeControls(
  field: string,
  text: string,
  warn: Warn,
): string {
  const spelt = withWindowsLetters(text);
  const clean = spelt.replace(controls, '');
  if (spelt !== text) {
    warn(
      'windows-letter',
      field,
      `${field} has control characters where Windows-1252 has letters; read as letters`,
    );
  }
  if (clean.length !== spelt.length) {
    warn(
      'control-character',
      field,
      `Removed control characters from ${field}`,
    );
  }
  return clean;
}

/**
 * Whether {@link withoutControls} would change the text of these UTF-8 bytes. It checks four bytes at once, because it runs over
 * every byte of a feed and is rarely true.
 */
export function hasControlBytes(
  bytes: Buffer,
  start: number,
  end: number,
): boolean {
  const from = bytes.byteOffset + start;
  const to = bytes.byteOffset + end;
  const firstWord = Math.ceil(from / 4);
  const lastWord = Math.floor(to / 4);
  if (lastWord <= firstWord) {
    return hasControlByte(bytes, start, end);
  }
  const words = new Uint32Array(
    bytes.buffer,
    firstWord * 4,
    lastWord - firstWord,
  );
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    // The high bit of each byte is set if the byte is below 0x20 or not ASCII.
    const low = (word - 0x20202020) & ~word & 0x80808080;
    const high = word & 0x80808080;
    // A byte is 0x7f if adding one sets its high bit.
    const del = (word + 0x01010101) & ~word & 0x80808080;
    if (low !== 0 || high !== 0 || del !== 0) {
      const at = (firstWord + index) * 4 - bytes.byteOffset;
      if (hasControlByte(bytes, at, at + 4)) {
        return true;
      }
    }
  }
  return (
    hasControlByte(bytes, start, firstWord * 4 - bytes.byteOffset) ||
    hasControlByte(bytes, lastWord * 4 - bytes.byteOffset, end)
  );
}

function hasControlByte(bytes: Buffer, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const byte = bytes[index];
    if (byte < 0x20) {
      if (byte !== 0x0a && byte !== 0x0d && byte !== 0x09) {
        return true;
      }
    } else if (byte === 0x7f) {
      return true;
    } else if (byte === 0xc2) {
      // U+0080 to U+009F
      if (bytes[index + 1] < 0xa0) {
        return true;
      }
    } else if (byte === 0xef) {
      const code = bytes[index + 1] * 256 + bytes[index + 2];
      // U+FEFF, U+FFFE and U+FFFF
      if (code === 0xbbbf || code === 0xbfbe || code === 0xbfbf) {
        return true;
      }
    }
  }
  return false;
}
