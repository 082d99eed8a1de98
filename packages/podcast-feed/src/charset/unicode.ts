type ByteOrder = {
  charset: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';
  /** Length of the byte-order mark; 0 if zero bytes around the first `<` show the order. */
  markLength: number;
};

const lessThan = 0x3c;

/** Detects a Unicode encoding from the first bytes. */
export function detectByteOrder(bytes: Buffer): ByteOrder | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    return { charset: 'utf-8', markLength: 3 };
  }
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) {
    return { charset: 'utf-32le', markLength: 4 };
  }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) {
    return { charset: 'utf-32be', markLength: 4 };
  }
  if (a === 0xff && b === 0xfe) {
    return { charset: 'utf-16le', markLength: 2 };
  }
  if (a === 0xfe && b === 0xff) {
    return { charset: 'utf-16be', markLength: 2 };
  }
  return withoutMark(bytes);
}

/** XML starts with `<` or white space, so zero bytes around the first characters show width and order. */
function withoutMark(bytes: Buffer): ByteOrder | undefined {
  const [a, b, c, d] = bytes;
  const starts = (byte: number) =>
    byte === lessThan || byte === 0x20 || byte === 0x0a || byte === 0x0d;
  if (a === 0 && b === 0 && c === 0 && starts(d)) {
    return { charset: 'utf-32be', markLength: 0 };
  }
  if (starts(a) && b === 0 && c === 0 && d === 0) {
    return { charset: 'utf-32le', markLength: 0 };
  }
  if (a === 0 && starts(b) && c === 0) {
    return { charset: 'utf-16be', markLength: 0 };
  }
  if (starts(a) && b === 0 && d === 0) {
    return { charset: 'utf-16le', markLength: 0 };
  }
  return undefined;
}

/** Decodes UTF-32, which `TextDecoder` does not support. Invalid code points become U+FFFD. */
export function decodeUtf32(bytes: Buffer, littleEndian: boolean): string {
  const parts: string[] = [];
  let codePoints: number[] = [];
  for (let index = 0; index + 4 <= bytes.length; index += 4) {
    const value = littleEndian
      ? bytes.readUInt32LE(index)
      : bytes.readUInt32BE(index);
    const exists = value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
    codePoints.push(exists ? value : 0xfffd);
    if (codePoints.length === 4096) {
      parts.push(String.fromCodePoint(...codePoints));
      codePoints = [];
    }
  }
  parts.push(String.fromCodePoint(...codePoints));
  return parts.join('');
}
