import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { FeedSourceError } from '@nerdout/backstage-plugin-podcast-node';
import { mapInSlices } from '../../slices';
import { tooLarge } from '../tooLarge';

/** What the request says that it takes. */
export const ACCEPT_ENCODING = 'gzip, br';

/**
 * Reads a body to its end, decompressed, and stops as soon as it is larger than it may be: what a small body unpacks to
 * is never held.
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  maxBytes: number,
  signal: AbortSignal,
  what?: string,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;

  async function collect(stream: AsyncIterable<Buffer>) {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > maxBytes) {
        throw tooLarge(maxBytes, what);
      }
      chunks.push(chunk);
    }
  }

  const decoder = decoderFor(encoding);
  if (decoder) {
    await pipeline(body, decoder, collect, { signal });
  } else {
    await pipeline(body, collect, { signal });
  }
  return join(chunks, size);
}

/** As `Buffer.concat`, letting the backend do other things in between: to copy a large body takes long. */
async function join(chunks: Buffer[], size: number): Promise<Uint8Array> {
  const whole = Buffer.allocUnsafeSlow(size);
  let end = 0;
  await mapInSlices(chunks, chunk => {
    end += chunk.copy(whole, end);
  });
  return whole;
}

function decoderFor(encoding: string | undefined) {
  switch (encoding?.trim().toLowerCase()) {
    case undefined:
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new FeedSourceError(
        `The host of the feed packs it as ${encoding}, which was not asked for`,
      );
  }
}
