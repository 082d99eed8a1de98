import { getWindowsLetter } from './windows1252';

/** U+FFFD in UTF-8. */
const replacement = Buffer.from('\ufffd');

/** Single non-ASCII bytes in a UTF-8 document are letters of Windows-1252 that were pasted into it. */
const pasted: Buffer[] = Array.from({ length: 128 }, (_, index) => {
  const code = 0x80 + index;
  const character =
    code < 0xa0 ? getWindowsLetter(code) : String.fromCharCode(code);
  return character === undefined ? replacement : Buffer.from(character);
});

/** The number of continuation bytes after a first byte; 0 if it is not a first byte. */
function countContinuations(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) {
    return 1;
  }
  if (lead >= 0xe0 && lead <= 0xef) {
    return 2;
  }
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

/** Second bytes of overlong sequences, of surrogates, and of code points beyond Unicode. */
function isImpossible(lead: number, second: number): boolean {
  return (
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f)
  );
}

type Sequence = { end: number; valid: boolean };

/** Reads the non-ASCII sequence at a position, as far as its bytes are present. */
function readSequence(bytes: Buffer, start: number): Sequence {
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

/** Counts valid and invalid UTF-8 sequences of two or more bytes. */
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
      const sequence = readSequence(bytes, index);
      valid += sequence.valid ? 1 : 0;
      invalid += sequence.valid ? 0 : 1;
      index = sequence.end;
    }
  }
  return { valid, invalid };
}

/**
 * Repairs a document that is UTF-8 except for some places: pasted letters of Windows-1252 become these letters, separately
 * encoded surrogates become their character, and the rest of a truncated character becomes U+FFFD.
 *
 * @param invalid - the maximum number of such places
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
    const { end, valid } = readSequence(bytes, index);
    if (valid) {
      index = end;
      continue;
    }
    length += bytes.copy(repaired, length, copied, index);
    const pair = readSurrogatePair(bytes, index);
    const meant = pair ?? decodeDamaged(bytes, index, end);
    length += meant.copy(repaired, length);
    index = pair ? index + 6 : end;
    copied = index;
  }
  length += bytes.copy(repaired, length, copied);
  return repaired.subarray(0, length);
}

/** Reads a character beyond U+FFFF whose surrogates were encoded separately, as some databases do. */
function readSurrogatePair(bytes: Buffer, at: number): Buffer | undefined {
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

/** Whether a text ends or was truncated here, so that a first byte is the rest of a character. */
function endsText(bytes: Buffer, at: number): boolean {
  const rest = bytes.toString('latin1', at, at + 3);
  return rest === '' || /^(?:[<\]&[]|\.\.|\u00e2\u0080\u00a6)/.test(rest);
}
