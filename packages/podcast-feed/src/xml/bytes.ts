/** UTF-8 bytes with a meaning in markup. */
export const byte = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  exclamation: 0x21,
  doubleQuote: 0x22,
  apostrophe: 0x27,
  slash: 0x2f,
  colon: 0x3a,
  lessThan: 0x3c,
  equals: 0x3d,
  greaterThan: 0x3e,
  question: 0x3f,
  openBracket: 0x5b,
  underscore: 0x5f,
} as const;

/** Whether the bytes at a position are equal to the given ones. */
export function hasAt(bytes: Buffer, at: number, wanted: Buffer): boolean {
  for (let index = 0; index < wanted.length; index++) {
    if (bytes[at + index] !== wanted[index]) {
      return false;
    }
  }
  return true;
}

/** Whether the bytes at a position are equal, ignoring case. Only for names, because `[` equals `{`. */
export function hasNameAt(bytes: Buffer, at: number, lower: Buffer): boolean {
  for (let index = 0; index < lower.length; index++) {
    if ((bytes[at + index] | 0x20) !== (lower[index] | 0x20)) {
      return false;
    }
  }
  return true;
}

/** Position of the next byte of this value at or after `from`, or the length of the bytes. */
export function findByte(bytes: Buffer, wanted: number, from: number): number {
  // Most bytes are near, where a loop is faster than the native search.
  const near = Math.min(from + 64, bytes.length);
  for (let index = from; index < near; index++) {
    if (bytes[index] === wanted) {
      return index;
    }
  }
  const found = near < bytes.length ? bytes.indexOf(wanted, near) : -1;
  return found < 0 ? bytes.length : found;
}

/** The length in bytes of non-ASCII white space at a position; 0 if there is none. */
export function wideSpaceLength(bytes: Buffer, at: number): number {
  const second = bytes[at + 1];
  const third = bytes[at + 2];
  switch (bytes[at]) {
    case 0xc2: // U+00A0
      return second === 0xa0 ? 2 : 0;
    case 0xe1: // U+1680
      return second === 0x9a && third === 0x80 ? 3 : 0;
    case 0xe2: // U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F
      return (second === 0x80 &&
        ((third >= 0x80 && third <= 0x8a) ||
          third === 0xa8 ||
          third === 0xa9 ||
          third === 0xaf)) ||
        (second === 0x81 && third === 0x9f)
        ? 3
        : 0;
    case 0xe3: // U+3000
      return second === 0x80 && third === 0x80 ? 3 : 0;
    case 0xef: // U+FEFF
      return second === 0xbb && third === 0xbf ? 3 : 0;
    default:
      return 0;
  }
}

/** The length in bytes of white space at a position; 0 if there is none. */
export function whiteSpaceLength(bytes: Buffer, at: number): number {
  const first = bytes[at];
  if (first > 0x7f) {
    return wideSpaceLength(bytes, at);
  }
  return first === byte.space || (first >= 0x09 && first <= 0x0d) ? 1 : 0;
}
