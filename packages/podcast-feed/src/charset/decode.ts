import { isUtf8 } from 'node:buffer';
import type { Warn } from '../warnings';
import { countSequences, repairUtf8 } from './damagedUtf8';
import { getDeclaredCharset, getHeaderCharset } from './declared';
import { guessCharset } from './guess';
import { decodeUtf32, detectByteOrder } from './unicode';
import { withWindowsLetters } from './windows1252';

/** Encodings whose bytes are plain ASCII, but represent other characters. */
const escapeBased = new Set(['iso-2022-jp', 'iso-2022-kr', 'hz-gb-2312']);

/**
 * Converts the bytes of a document to UTF-8 from any charset.
 *
 * These determine the charset, in this order: a byte-order mark, the zero bytes of UTF-16 and UTF-32, valid UTF-8 (other
 * charsets hardly ever look like it), the HTTP header, the XML declaration, and a guess from the frequency of letters.
 */
export function toUtf8(
  bytes: Uint8Array,
  contentType: string | undefined,
  warn: Warn,
): Buffer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const order = detectByteOrder(buffer);
  if (order) {
    const body = buffer.subarray(order.markLength);
    if (order.charset === 'utf-8') {
      return isUtf8(body)
        ? body
        : decodeOther(
            body,
            ['utf-8', normalize(getDeclaredCharset(body))],
            warn,
          );
    }
    if (!order.markLength) {
      warn(
        'charset-detected',
        'encoding',
        `No byte-order mark or declaration gives the charset; read as ${order.charset}`,
      );
    }
    return Buffer.from(
      order.charset.startsWith('utf-32')
        ? decodeUtf32(body, order.charset === 'utf-32le')
        : decodeWith(order.charset, body) ?? body.toString('latin1'),
      'utf8',
    );
  }

  const claims = [getHeaderCharset(contentType), getDeclaredCharset(buffer)];
  const claimed = claims.filter((claim): claim is string => Boolean(claim));
  const known = claimed.map(normalize);
  known.forEach((name, index) => {
    if (!name) {
      warn(
        'unknown-charset',
        'encoding',
        `Unknown charset “${claimed[index].slice(0, 40)}”`,
      );
    }
  });
  const first = known.find(name => name && !name.startsWith('utf-16'));

  if (isUtf8(buffer) && !(first && escapeBased.has(first))) {
    if (first && first !== 'utf-8' && !isAscii(buffer)) {
      warn(
        'charset-mismatch',
        'encoding',
        `The declared charset is ${first}, but the bytes are UTF-8`,
      );
    }
    return buffer;
  }
  return decodeOther(buffer, known, warn);
}

/** Decodes bytes that are not valid UTF-8, but may be meant to be. */
function decodeOther(
  buffer: Buffer,
  known: (string | undefined)[],
  warn: Warn,
): Buffer {
  const given = known.filter(name => name && !name.startsWith('utf-16'));
  const other = given.find(name => name !== 'utf-8');
  const { valid, invalid } = countSequences(buffer);
  // Text in other charsets hardly ever looks like UTF-8.
  if (other ? valid > invalid * 4 : valid > invalid) {
    warn(
      'invalid-utf8',
      'encoding',
      `${invalid} ${
        invalid === 1 ? 'place is' : 'places are'
      } not valid UTF-8; read as Windows-1252 letters where possible, otherwise replaced with U+FFFD`,
    );
    return repairUtf8(buffer, invalid);
  }
  const text = other && decodeWith(other, buffer);
  if (text !== undefined) {
    if (given[0] !== other) {
      warn(
        'charset-mismatch',
        'encoding',
        `The charset is declared as both utf-8 and ${other}, but the bytes are not UTF-8`,
      );
    }
    return Buffer.from(text, 'utf8');
  }
  const guess = guessCharset(buffer);
  warn(
    given.length ? 'charset-mismatch' : 'charset-detected',
    'encoding',
    given.length
      ? `The declared charset is utf-8, but the bytes look like ${guess}`
      : `No charset is declared; the bytes look like ${guess}`,
  );
  return Buffer.from(
    decodeWith(guess, buffer) ?? buffer.toString('latin1'),
    'utf8',
  );
}

function isAscii(buffer: Buffer): boolean {
  for (let index = 0; index < buffer.length; index++) {
    if (buffer[index] >= 0x80) {
      return false;
    }
  }
  return true;
}

/** The name of a charset in `TextDecoder`, or undefined if it does not know the charset. */
function normalize(label: string | undefined): string | undefined {
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function decodeWith(charset: string, bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder(charset).decode(bytes);
    // Node.js before version 22 decodes it as Latin-1.
    return charset === 'windows-1252' ? withWindowsLetters(text) : text;
  } catch {
    return undefined;
  }
}
