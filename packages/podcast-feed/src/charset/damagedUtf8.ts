import { windowsLetter } from './windows1252';

/** U+FFFD in UTF-8. */
const replacement = Buffer.from('\ufffd');

/** What bytes beyond ASCII mean where they stand alone in a document of UTF-8: somebody pasted text of Windows into it. */
const pasted: Buffer[] = Array.from({ length: 128 }, (_, index) => {
  const code = 0x80 + index;
  const character =
    code < 0xa0 ? windowsLetter(code) : String.fromCharCode(code);
  return character === undefined ? replacement : Buffer.from(character);
});

/** How many continuation bytes follow a first byte; 0 for what is none. */
function countContinuations(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) {
    return 1;
  }
  if (lead >= 0xe0 && lead <= 0xef) {
    return 2;
  }
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

/** Second bytes that make the sequence too long for its character, a surrogate, or more than Unicode has. */
function isImpossible(lead: number, second: number): boolean {
  return (
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f)
  );
}

type Sequence = { end: number; valid: boolean };

/** The sequence beyond ASCII that starts here, as far as its bytes go. */
function sequenceAt(bytes: Buffer, start: number): Sequence {
  const wanted = countContinuations(bytes[start]);
  let end = start + 1;
  while (
    end <= start + wanted &&
    end < bytes.length &&
    bytes[end] >= 0x80 &&
    bytes[end] < 0xc0
  ) {
    end += 1;
  }
  const isComplete = wanted > 0 && end === start + wanted + 1;
  return {
    end,
    valid: isComplete && !isImpossible(bytes[start], bytes[start + 1]),
  };
}

/** Counts sequences of two and more bytes that are valid UTF-8, and those that are not. */
export function countSequences(bytes: Buffer): {
  valid: number;
  invalid: number;
} {
  let valid = 0;
  let invalid = 0;
  let index = 0;
  while (index < bytes.length) {
    if (bytes[index] < 0x80) {
      index += 1;
    } else {
      const sequence = sequenceAt(bytes, index);
      valid += sequence.valid ? 1 : 0;
      invalid += sequence.valid ? 0 : 1;
      index = sequence.end;
    }
  }
  return { valid, invalid };
}

/**
 * Makes valid UTF-8 of a document that is UTF-8 but for some places: letters of Windows-1252 that were pasted into it are
 * those letters, halves of a character that were encoded one by one become the character, and what is left of a character
 * that was cut becomes U+FFFD.
 *
 * @param invalid - How many places there are at most.
 */
export function repairUtf8(bytes: Buffer, invalid: number): Buffer {
  const repaired = Buffer.allocUnsafe(bytes.length + invalid * 3);
  let length = 0;
  let copied = 0;
  let index = 0;
  while (index < bytes.length) {
    if (bytes[index] < 0x80) {
      index += 1;
      continue;
    }
    const { end, valid } = sequenceAt(bytes, index);
    if (valid) {
      index = end;
      continue;
    }
    length += bytes.copy(repaired, length, copied, index);
    const pair = surrogatePairAt(bytes, index);
    const meant = pair ?? decodeDamaged(bytes, index, end);
    length += meant.copy(repaired, length);
    index = pair ? index + 6 : end;
    copied = index;
  }
  length += bytes.copy(repaired, length, copied);
  return repaired.subarray(0, length);
}

/** A character beyond U+FFFF of which each surrogate was encoded by itself, as some databases do. */
function surrogatePairAt(bytes: Buffer, at: number): Buffer | undefined {
  const isPair =
    bytes[at] === 0xed &&
    bytes[at + 1] >= 0xa0 &&
    bytes[at + 1] < 0xb0 &&
    bytes[at + 2] >> 6 === 2 &&
    bytes[at + 3] === 0xed &&
    bytes[at + 4] >= 0xb0 &&
    bytes[at + 4] < 0xc0 &&
    bytes[at + 5] >> 6 === 2;
  if (!isPair) {
    return undefined;
  }
  const half = (from: number) =>
    0xd000 + (bytes[from + 1] % 64) * 64 + (bytes[from + 2] % 64);
  return Buffer.from(String.fromCharCode(half(at), half(at + 3)));
}

function decodeDamaged(bytes: Buffer, start: number, end: number): Buffer {
  const isRest = end > start + 1;
  const isCut = countContinuations(bytes[start]) > 0 && endsText(bytes, end);
  return isRest || isCut ? replacement : pasted[bytes[start] - 0x80];
}

/** Whether a text ends here, or what programs write where they have cut one: there, the first byte of a character is a rest. */
function endsText(bytes: Buffer, at: number): boolean {
  const rest = bytes.toString('latin1', at, at + 3);
  return rest === '' || /^(?:[<\]&[]|\.\.|\u00e2\u0080\u00a6)/.test(rest);
}
