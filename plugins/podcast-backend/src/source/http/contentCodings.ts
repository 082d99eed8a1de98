import { Readable, Transform } from 'node:stream';
import zlib from 'node:zlib';
import { FeedSourceError } from '@nerdout/backstage-plugin-podcast-node';
import { isCompleteDocument } from './isCompleteDocument';
import { BodyLimits, readBody } from './readBody';

/** The `Accept-Encoding` header of requests. */
export const ACCEPT_ENCODING = 'gzip, br';

/** Each coding takes as much time as the first. */
const MAX_CODINGS = 5;

type Coding = {
  decoder: (bytes: Uint8Array) => Transform;
  /** Reads up to the point where the data is damaged; undefined if that is impossible. */
  lenient: (
    bytes: Uint8Array,
  ) => { bytes: Uint8Array; decoder: Transform } | undefined;
};

/** Reads a deflate stream up to its end, or to where it is cut off. */
const inflateFrom = (bytes: Uint8Array, start: number) => ({
  bytes: bytes.subarray(start),
  decoder: zlib.createInflateRaw({
    finishFlush: zlib.constants.Z_SYNC_FLUSH,
  }),
});

const gzip: Coding = {
  decoder: () => zlib.createGunzip(),
  lenient: bytes => {
    const start = findEndOfGzipHeader(bytes);
    return start === undefined ? undefined : inflateFrom(bytes, start);
  },
};

/** The header of zlib is required, but about half of all servers leave it out. */
const deflate: Coding = {
  decoder: bytes =>
    hasZlibHeader(bytes) ? zlib.createInflate() : zlib.createInflateRaw(),
  lenient: bytes => inflateFrom(bytes, hasZlibHeader(bytes) ? 2 : 0),
};

const codings = new Map<string, Coding>([
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['deflate', deflate],
  [
    'br',
    {
      decoder: () => zlib.createBrotliDecompress(),
      lenient: bytes => ({
        bytes,
        decoder: zlib.createBrotliDecompress({
          finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
        }),
      }),
    },
  ],
]);

// Node.js has it since 22.15.
if (zlib.createZstdDecompress) {
  codings.set('zstd', {
    decoder: () => zlib.createZstdDecompress(),
    lenient: bytes => ({
      bytes,
      decoder: zlib.createZstdDecompress({
        finishFlush: zlib.constants.ZSTD_e_flush,
      }),
    }),
  });
}

/** Other registered codings. Like browsers, we ignore unknown ones. */
const UNSUPPORTED_CODINGS = [
  ...['compress', 'x-compress', 'zstd', 'exi', 'pack200-gzip'],
  ...['aes128gcm', 'dcb', 'dcz'],
];

/**
 * Decompresses a body. If the end is damaged, for example if the checksum is missing, it returns what precedes it, provided that
 * this is a complete document.
 *
 * @param contentEncoding - can contain several codings, in the order in which they were applied
 */
export async function decompress(
  compressed: Uint8Array,
  contentEncoding: string | undefined,
  limits: BodyLimits,
): Promise<Uint8Array> {
  const names = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '' && name !== 'identity');
  const describeCoding = (name: string) =>
    `The host of the ${limits.what} uses the content coding ${name.slice(
      0,
      40,
    )}`;
  const known = names.filter(name => codings.has(name));
  if (known.length > MAX_CODINGS) {
    throw new FeedSourceError(
      `The host of the ${limits.what} applies ${known.length} content codings; at most ${MAX_CODINGS} are supported`,
    );
  }
  const refused = names.find(
    name => UNSUPPORTED_CODINGS.includes(name) && !codings.has(name),
  );
  if (refused) {
    throw new FeedSourceError(
      `${describeCoding(refused)}, which is not supported`,
    );
  }

  let bytes = compressed;
  let firstError: unknown;
  for (const name of known.reverse()) {
    const result = await decompressOne(bytes, codings.get(name)!, limits);
    bytes = result.bytes;
    firstError ??= result.firstError;
  }
  if (firstError && !isCompleteDocument(bytes)) {
    throw firstError;
  }
  const unknown = names.find(name => !codings.has(name));
  if (unknown && looksBinary(bytes)) {
    throw new FeedSourceError(`${describeCoding(unknown)}, which is unknown`);
  }
  return bytes;
}

async function decompressOne(
  compressed: Uint8Array,
  coding: Coding,
  limits: BodyLimits,
): Promise<{ bytes: Uint8Array; firstError?: unknown }> {
  const read = (bytes: Uint8Array, decoder: Transform) =>
    readBody(Readable.from([bytes]), limits, decoder);
  try {
    return { bytes: await read(compressed, coding.decoder(compressed)) };
  } catch (firstError) {
    const lenient = isDecompressionError(firstError)
      ? coding.lenient(compressed)
      : undefined;
    if (!lenient) {
      throw firstError;
    }
    try {
      return { bytes: await read(lenient.bytes, lenient.decoder), firstError };
    } catch (error) {
      throw isDecompressionError(error) ? firstError : error;
    }
  }
}

/** Whether an error comes from zlib. */
export function isDecompressionError(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return /^(Z_|ZSTD_|ERR_BROTLI|ERR_ZSTD|ERR__ERROR_|ERR_PADDING)/.test(
    code ?? '',
  );
}

/** Returns where the compressed data begins (RFC 1952); undefined if it is not gzip. */
function findEndOfGzipHeader(bytes: Uint8Array): number | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) {
    return undefined;
  }
  const flags = bytes[3];
  let end = 10;
  if (flags & 4) {
    end += 2 + bytes[end] + 256 * bytes[end + 1];
  }
  // File name and comment, terminated by zeros.
  for (const flag of [8, 16]) {
    if (flags & flag) {
      const zero = bytes.indexOf(0, end);
      end = zero < 0 ? bytes.length : zero + 1;
    }
  }
  return flags & 2 ? end + 2 : end;
}

function hasZlibHeader(bytes: Uint8Array): boolean {
  return (
    // eslint-disable-next-line no-bitwise
    (bytes[0] & 0x0f) === 8 && (256 * bytes[0] + bytes[1]) % 31 === 0
  );
}

/** Distinguishes text from binary data like browsers do. */
function looksBinary(bytes: Uint8Array): boolean {
  const hasMark =
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    (bytes[0] === 0xff && bytes[1] === 0xfe);
  return (
    !hasMark &&
    bytes
      .subarray(0, 1024)
      .some(
        byte =>
          byte < 0x09 ||
          byte === 0x0b ||
          (byte > 0x0d && byte < 0x20 && byte !== 0x1b),
      )
  );
}
