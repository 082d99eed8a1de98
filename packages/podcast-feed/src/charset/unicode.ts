type ByteOrder = {
  charset: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';
  /** Bytes of the byte-order mark; 0 where the order shows in the zero bytes around the first `<`. */
  markLength: number;
};

const lessThan = 0x3c;

/** The Unicode encoding that the first bytes show, if they show one. */
export function byteOrder(bytes: Buffer): ByteOrder | undefined {
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

/** XML starts with `<` or white space, so zero bytes around the first characters tell the width and order. */
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

/** UTF-32, which `TextDecoder` does not know. Code points that do not exist become U+FFFD. */
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
