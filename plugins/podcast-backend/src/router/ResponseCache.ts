import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Below this size in bytes, compression is not worth its headers; the default of the `compression` middleware, too. */
const MIN_COMPRESSED = 1024;

/** What an entry takes besides its body and key, in bytes. */
const ENTRY_OVERHEAD = 500;

/** A response body as UTF-8, compressed if it is large. */
export type ResponseBody = { bytes: Buffer; isGzip: boolean };

/** Serializes and compresses a response body. The compression runs outside the main thread. */
export async function toResponseBody(content: object): Promise<ResponseBody> {
  const bytes = Buffer.from(JSON.stringify(content));
  return bytes.length < MIN_COMPRESSED
    ? { bytes, isGzip: false }
    : { bytes: await compress(bytes), isGzip: true };
}

/** For clients that cannot decompress. */
export async function toPlainBytes(body: ResponseBody): Promise<Buffer> {
  return body.isGzip ? decompress(body.bytes) : body.bytes;
}

/**
 * Keeps response bodies in memory, those of one version. The least recently used ones go first.
 *
 * @param maxBytes - 0 keeps nothing
 */
export class ResponseCache {
  private readonly bodies: LRUCache<string, ResponseBody> | undefined;
  private readonly pending = new Map<
    string,
    Promise<ResponseBody | undefined>
  >();

  constructor(maxBytes: number) {
    this.bodies =
      maxBytes > 0
        ? new LRUCache({
            maxSize: maxBytes,
            sizeCalculation: ({ bytes }, key) =>
              ENTRY_OVERHEAD + bytes.length + 2 * key.length,
          })
        : undefined;
  }

  getKept(key: string): ResponseBody | undefined {
    return this.bodies?.get(key);
  }

  /**
   * Returns what is kept for the key, or else makes it: once, also for requests that come at the same time.
   *
   * @param key - names the version, too
   * @param make - undefined if the version has changed in the meantime; then nothing is kept
   */
  async get(
    key: string,
    make: () => Promise<ResponseBody | undefined>,
  ): Promise<ResponseBody | undefined> {
    if (!this.bodies) {
      return make();
    }
    const kept = this.getKept(key);
    if (kept) {
      return kept;
    }
    const pending = this.pending.get(key);
    if (pending) {
      return pending;
    }
    const made = make().finally(() => this.pending.delete(key));
    this.pending.set(key, made);
    const body = await made;
    if (body) {
      this.bodies.set(key, body);
    }
    return body;
  }
}
