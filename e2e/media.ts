import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

/** 94 seconds. */
const FILE = readFileSync('examples/media/audio/fleet-first.mp3');

/** The file without the first frame, which is no sound and says how long the file is. */
const WITHOUT_LENGTH = FILE.subarray(
  FILE.indexOf(Buffer.from([0xff, 0xfb]), FILE.indexOf('Info')),
);

/** How a host answers. */
export const hosts = {
  /** Knows no ranges. */
  withoutRanges(response: ServerResponse) {
    response.writeHead(200, {
      'Content-Type': 'audio/mpeg',
      'Content-Length': FILE.length,
    });
    response.end(FILE);
  },
  /** Says nowhere how long the file is, and never comes to its end, as a live host. */
  withoutLength(response: ServerResponse) {
    response.writeHead(200, { 'Content-Type': 'audio/mpeg' });
    response.write(WITHOUT_LENGTH);
  },
  missing(response: ServerResponse) {
    response.writeHead(404).end();
  },
};

/** Lets a host of its own answer for an audio file of the sample. @returns stops it */
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
