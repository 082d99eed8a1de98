import { readFile } from 'node:fs/promises';
import { defaultLimits } from '../limits';

/** Bytes, and what HTTP said of them. */
export type Input = {
  bytes: Uint8Array;
  contentType?: string;
  baseUrl?: string;
};

const timeoutMs = 60_000;
const reasons = new Map([
  ['ENOENT', 'no such file'],
  ['EISDIR', 'is a directory'],
  ['EACCES', 'permission denied'],
]);

/** Reads a file, an address or standard input. */
export async function readInput(source: string): Promise<Input> {
  if (source === '-') {
    return { bytes: await readAll(process.stdin) };
  }
  if (/^https?:\/\//i.test(source)) {
    return fetchInput(source);
  }
  try {
    return { bytes: await readFile(source) };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Error(`${source}: ${reasons.get(code) ?? 'cannot be read'}`);
  }
}

async function fetchInput(url: string): Promise<Input> {
  let response: Response;
  try {
    response = await fetch(url, {
      headers: {
        accept:
          'application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5',
        'user-agent':
          'podcast-feed (+https://github.com/nerdout/backstage-plugin-podcast)',
      },
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (error) {
    const cause = (error as Error).cause ?? error;
    throw new Error(
      `${url}: ${cause instanceof Error ? cause.message : cause}`,
    );
  }
  if (!response.ok || !response.body) {
    throw new Error(`${url}: the host answered ${response.status}`);
  }
  return {
    bytes: await readAll(response.body),
    contentType: response.headers.get('content-type') ?? undefined,
    baseUrl: response.url || url,
  };
}

/** Reads until there is more than any document may have. */
async function readAll(
  stream: AsyncIterable<Uint8Array | string>,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    chunks.push(bytes);
    length += bytes.length;
    if (length > defaultLimits.maxBytes) {
      break;
    }
  }
  return Buffer.concat(chunks);
}
