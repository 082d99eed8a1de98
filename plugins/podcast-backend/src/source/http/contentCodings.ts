import { Readable, Transform } from 'node:stream';
import zlib from 'node:zlib';
import { FeedSourceError } from '@nerdout/backstage-plugin-podcast-node';
import { isCompleteDocument } from './isCompleteDocument';
import { BodyLimits, readBody } from './readBody';

/** What the request says that it takes. */
export const ACCEPT_ENCODING = 'gzip, br';

/** No host packs a body more often; each time costs as much as the first. */
const MAX_CODINGS = 5;

type Coding = {
  decoder: (bytes: Uint8Array) => Transform;
  /** Takes what comes before the damage; undefined where there is nothing to be taken. */
  lenient: (
    bytes: Uint8Array,
  ) => { bytes: Uint8Array; decoder: Transform } | undefined;
};

/** Reads a deflate stream up to where it ends or breaks off, and nothing behind it. */
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

/** Half of all servers send it with the header of zlib, as they should, and half without. */
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

// Node has it since 22.15.
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

/** Those that are registered; whatever else a host says is no coding, and browsers take it for none. */
const UNSUPPORTED_CODINGS = [
  ...['compress', 'x-compress', 'zstd', 'exi', 'pack200-gzip'],
  ...['aes128gcm', 'dcb', 'dcz'],
];

/**
 * Undoes what `Content-Encoding` says. Of what is damaged at its end, as when the checksum is missing, it takes what came
 * before if that is a whole document.
 *
 * @param field - may name several codings, the last one applied last
 */
export async function decompress(
  packed: Uint8Array,
  field: string | undefined,
  limits: BodyLimits,
): Promise<Uint8Array> {
  const names = (field ?? '')
    .toLowerCase()
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '' && name !== 'identity');
  const packedAs = (name: string) =>
    `The host of the ${limits.what} packs it as ${name.slice(0, 40)}`;
  const known = names.filter(name => codings.has(name));
  if (known.length > MAX_CODINGS) {
    throw new FeedSourceError(
      `The host of the ${limits.what} packs it ${known.length} times, one around the other; at most ${MAX_CODINGS} are unpacked`,
    );
  }
  const refused = names.find(
    name => UNSUPPORTED_CODINGS.includes(name) && !codings.has(name),
  );
  if (refused) {
    throw new FeedSourceError(`${packedAs(refused)}, which cannot be unpacked`);
  }

  let bytes = packed;
  let damage: unknown;
  for (const name of known.reverse()) {
    const result = await decompressOne(bytes, codings.get(name)!, limits);
    bytes = result.bytes;
    damage ??= result.damage;
  }
  if (damage && !isCompleteDocument(bytes)) {
    throw damage;
  }
  const unknown = names.find(name => !codings.has(name));
  if (unknown && looksBinary(bytes)) {
    throw new FeedSourceError(`${packedAs(unknown)}, which is not known`);
  }
  return bytes;
}

async function decompressOne(
  packed: Uint8Array,
  coding: Coding,
  limits: BodyLimits,
): Promise<{ bytes: Uint8Array; damage?: unknown }> {
  const read = (bytes: Uint8Array, decoder: Transform) =>
    readBody(Readable.from([bytes]), limits, decoder);
  try {
    return { bytes: await read(packed, coding.decoder(packed)) };
  } catch (damage) {
    const lenient = isDecompressionError(damage)
      ? coding.lenient(packed)
      : undefined;
    if (!lenient) {
      throw damage;
    }
    try {
      return { bytes: await read(lenient.bytes, lenient.decoder), damage };
    } catch (error) {
      throw isDecompressionError(error) ? damage : error;
    }
  }
}

/** Whether it is an error of zlib. */
export function isDecompressionError(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return /^(Z_|ZSTD_|ERR_BROTLI|ERR_ZSTD|ERR__ERROR_|ERR_PADDING)/.test(
    code ?? '',
  );
}

/** Where the packed data begins (RFC 1952); undefined if it is no gzip. */
function findEndOfGzipHeader(bytes: Uint8Array): number | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) {
    return undefined;
  }
  const flags = bytes[3];
  let end = 10;
  if (flags & 4) {
    end += 2 + bytes[end] + 256 * bytes[end + 1];
  }
  // The name of a file, and a comment.
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

/** As browsers tell text from other bytes. */
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
