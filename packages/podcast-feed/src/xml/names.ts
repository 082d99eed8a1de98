import { byte, whiteSpaceLength, wideSpaceLength } from './bytes';

/** ASCII characters that end a name: white space, `/`, `>`, `=`, `<` and quotes. */
const endsName = new Uint8Array(128);
for (const character of '\t\n\v\f\r />=<"\'') {
  endsName[character.charCodeAt(0)] = 1;
}

/** ASCII characters in the names of attributes. */
const inName = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyz') {
  inName[character.charCodeAt(0)] = 1;
  inName[character.toUpperCase().charCodeAt(0)] = 1;
}
const isLetter = inName.slice();
for (const character of '0123456789_:.-') {
  inName[character.charCodeAt(0)] = 1;
}

/** Finds the end of a name. */
export function findNameEnd(bytes: Buffer, from: number): number {
  let index = from;
  while (index < bytes.length) {
    const next = bytes[index];
    if (
      next > 0x7f ? wideSpaceLength(bytes, index) > 0 : endsName[next] === 1
    ) {
      break;
    }
    index += 1;
  }
  return index;
}

/**
 * Finds the next attribute in a quoted value without its closing quote, which ends in ` name=`.
 *
 * @returns the end of the value: the white space before the name
 */
export function findSwallowedAttribute(
  bytes: Buffer,
  from: number,
  to: number,
): number | undefined {
  const first = Math.max(from, to - 200);
  let index = to - 1;
  const skipSpaceBack = () => {
    while (index >= first && bytes[index] <= byte.space) {
      index -= 1;
    }
  };
  skipSpaceBack();
  if (index < first || bytes[index] !== byte.equals) {
    return undefined;
  }
  index -= 1;
  skipSpaceBack();
  const nameTo = index;
  while (index >= first && inName[bytes[index]] === 1) {
    index -= 1;
  }
  if (index === nameTo || index < first || isLetter[bytes[index + 1]] !== 1) {
    return undefined;
  }
  const isSpace = whiteSpaceLength(bytes, index) === 1;
  return isSpace ? index : undefined;
}

/** Whether a name can start at a position: with a letter, `_` or `:`. */
export function startsName(bytes: Buffer, at: number): boolean {
  const first = bytes[at];
  if (first <= 0x7f) {
    return (
      isLetter[first] === 1 || first === byte.underscore || first === byte.colon
    );
  }
  // From U+00C0 on.
  return first >= 0xc3;
}
