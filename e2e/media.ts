import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

/** An audio file of 94 seconds. */
const FILE = readFileSync('examples/media/audio/fleet-first.mp3');

/** The file without its first frame, which holds the duration but no sound. */
const WITHOUT_LENGTH = FILE.subarray(
  FILE.indexOf(Buffer.from([0xff, 0xfb]), FILE.indexOf('Info')),
);

/** Ways in which a host can respond. */
export const hosts = {
  /** Does not support range requests. */
  withoutRanges(response: ServerResponse) {
    response.writeHead(200, {
      'Content-Type': 'audio/mpeg',
      'Content-Length': FILE.length,
    });
    response.end(FILE);
  },
  /** Never states a length and never ends, like a live stream. */
  withoutLength(response: ServerResponse) {
    response.writeHead(200, { 'Content-Type': 'audio/mpeg' });
    response.write(WITHOUT_LENGTH);
  },
  missing(response: ServerResponse) {
    response.writeHead(404).end();
  },
};

/**
 * Serves an audio file of the sample from a separate host. Returns a function
 * that stops it.
 */
export async function serveAudio(
  page: Page,
  name: string,
  answer: (response: ServerResponse) => void,
): Promise<() => void> {
  const server = createServer((_request, response) => answer(response)).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await page.route(`**/audio/${name}`, route =>
    route.fulfill({
      status: 302,
      headers: { Location: `http://127.0.0.1:${port}/${name}` },
    }),
  );
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
