import { isUtf8 } from 'node:buffer';
import type { Warn } from '../warnings';
import { declaredCharset, headerCharset } from './declared';
import { guessCharset } from './guess';
import { decodeUtf32, byteOrder } from './unicode';

/** Encodings whose bytes are plain ASCII although they hold other characters. */
const escapeBased = new Set(['iso-2022-jp', 'iso-2022-kr', 'hz-gb-2312']);

/**
 * Turns the bytes of a document into UTF-8, whatever they were.
 *
 * What counts, the strongest first: a byte-order mark, the pattern of zero bytes that UTF-16 and UTF-32 have, bytes that
 * are valid UTF-8 (other encodings do not look like that by chance), the charset of the HTTP header, that of the XML
 * declaration, and a guess from the frequency of letters.
 */
export function toUtf8(
  bytes: Uint8Array,
  contentType: string | undefined,
  warn: Warn,
): Buffer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const order = byteOrder(buffer);
  if (order) {
    const body = buffer.subarray(order.markLength);
    if (order.charset === 'utf-8') {
      return body;
    }
    if (!order.markLength) {
      warn(
        'charset-detected',
        'encoding',
        `Neither mark nor declaration names the charset; read as ${order.charset}`,
      );
    }
    return Buffer.from(
      order.charset.startsWith('utf-32')
        ? decodeUtf32(body, order.charset === 'utf-32le')
        : decodeWith(order.charset, body) ?? body.toString('latin1'),
      'utf8',
    );
  }

  const claims = [headerCharset(contentType), declaredCharset(buffer)];
  const claimed = claims.filter((claim): claim is string => Boolean(claim));
  const known = claimed.map(normalise);
  known.forEach((name, index) => {
    if (!name) {
      warn(
        'unknown-charset',
        'encoding',
        `The charset “${claimed[index].slice(0, 40)}” is not known`,
      );
    }
  });
  const first = known.find(name => name && !name.startsWith('utf-16'));

  if (isUtf8(buffer) && !(first && escapeBased.has(first))) {
    if (first && first !== 'utf-8' && !isAscii(buffer)) {
      warn(
        'charset-mismatch',
        'encoding',
        `The charset is given as ${first}, but the bytes are UTF-8`,
      );
    }
    return buffer;
  }
  if (first && first !== 'utf-8') {
    const text = decodeWith(first, buffer);
    if (text !== undefined) {
      return Buffer.from(text, 'utf8');
    }
  }
  return repairUtf8(buffer, Boolean(first), warn);
}

/** The bytes are not valid UTF-8 although nothing else was said, or although UTF-8 was. */
function repairUtf8(buffer: Buffer, claimed: boolean, warn: Warn): Buffer {
  const { valid, invalid } = countSequences(buffer);
  if (valid > invalid * 4) {
    warn(
      'invalid-utf8',
      'encoding',
      `${invalid} places are not valid UTF-8 and were replaced by U+FFFD`,
    );
    return buffer;
  }
  const guess = guessCharset(buffer);
  warn(
    claimed ? 'charset-mismatch' : 'charset-detected',
    'encoding',
    claimed
      ? `The charset is given as utf-8, but the bytes look like ${guess}`
      : `No charset is given; the bytes look like ${guess}`,
  );
  return Buffer.from(
    decodeWith(guess, buffer) ?? buffer.toString('latin1'),
    'utf8',
  );
}

/** Counts sequences of two and more bytes that are valid UTF-8, and bytes that are part of none. */
function countSequences(buffer: Buffer): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  let index = 0;
  while (index < buffer.length) {
    const lead = buffer[index];
    if (lead < 0x80) {
      index += 1;
      continue;
    }
    let length = 0;
    if (lead >= 0xc2 && lead <= 0xdf) {
      length = 2;
    } else if (lead >= 0xe0 && lead <= 0xef) {
      length = 3;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
      length = 4;
    }
    let end = index + 1;
    while (end < index + length && buffer[end] >= 0x80 && buffer[end] < 0xc0) {
      end += 1;
    }
    if (length > 0 && end === index + length) {
      valid += 1;
    } else {
      invalid += 1;
    }
    index = end;
  }
  return { valid, invalid };
}

function isAscii(buffer: Buffer): boolean {
  for (let index = 0; index < buffer.length; index++) {
    if (buffer[index] >= 0x80) {
      return false;
    }
  }
  return true;
}

/** The name that `TextDecoder` gives a charset, or nothing when it knows none of that name. */
function normalise(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function decodeWith(charset: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined;
  }
}
