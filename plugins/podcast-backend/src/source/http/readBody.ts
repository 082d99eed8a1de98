import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mapInSlices } from '../../slices';
import { tooLargeError } from '../tooLargeError';

export type BodyLimits = {
  /** Also limits decompressed data. */
  maxBytes: number;
  signal: AbortSignal;
  /** What is read, for messages. */
  what: string;
};

/** Reads a stream, optionally through a decoder. Stops at the limit, so it never holds what a small body decompresses to. */
export async function readBody(
  body: Readable,
  { maxBytes, signal, what }: BodyLimits,
  decoder?: Transform,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;

  async function collect(stream: AsyncIterable<Buffer>) {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > maxBytes) {
        throw tooLargeError(maxBytes, what);
      }
      chunks.push(chunk);
    }
  }

  if (decoder) {
    await pipeline(body, decoder, collect, { signal });
  } else {
    await pipeline(body, collect, { signal });
  }
  return join(chunks, size);
}

/** Like `Buffer.concat`, but in slices, because copying a large body takes long. */
async function join(chunks: Buffer[], size: number): Promise<Uint8Array> {
  const whole = Buffer.allocUnsafeSlow(size);
  let end = 0;
  await mapInSlices(chunks, chunk => {
    end += chunk.copy(whole, end);
  });
  return whole;
}
