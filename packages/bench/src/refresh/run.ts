/**
 * Measures refreshes of a large show by a real backend: `yarn bench:refresh [--items 5000] [--rounds 3]
 * [--databases sqlite,postgres] [--profile <directory>] [--write docs/benchmark-refresh.md]`.
 */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  databaseTitles,
  readDatabaseNames,
  withEmptyDatabase,
} from './emptyDatabase';
import { makeFeed } from './feed';
import { Portal } from './portal';
import { refreshReport } from './report';
import type { Step } from './report';

// Yarn runs scripts in the directory of their package.
const root = resolve('../..');
const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '3' },
    databases: { type: 'string', default: 'sqlite,postgres' },
    profile: { type: 'string' },
    write: { type: 'string' },
  },
});
const count = Number(values.items);

/** The versions of the feed, in order. */
const editions: Array<[name: string, feed: () => Buffer]> = [
  ['first refresh', () => makeFeed(count)],
  ['unchanged feed', () => makeFeed(count)],
  ['one new item', () => makeFeed(count + 1)],
  [
    'one changed item',
    () => makeFeed(count + 1, n => (n === Math.floor(count / 2) ? 1 : 0)),
  ],
  ['all items changed', () => makeFeed(count + 1, () => 2)],
];

let body: Buffer = Buffer.alloc(0);
const host = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(body);
});

async function measure(database: object): Promise<Step[]> {
  const { port } = host.address() as AddressInfo;
  const portal = await Portal.start({
    feedUrl: `http://127.0.0.1:${port}/feed.xml`,
    database,
    profileDirectory: values.profile && resolve(root, values.profile),
  });
  const steps: Step[] = [];
  for (const [name, feed] of editions) {
    body = feed();
    steps.push({ name, ...(await portal.refresh()) });
    process.stderr.write('.');
  }
  await portal.stop();
  return steps;
}

async function main() {
  host.listen(0, '127.0.0.1');
  await once(host, 'listening');
  const results: Array<[database: string, rounds: Step[][]]> = [];
  for (const name of readDatabaseNames(values.databases)) {
    const rounds: Step[][] = [];
    for (let round = 0; round < Number(values.rounds); round++) {
      rounds.push(await withEmptyDatabase(name, measure));
    }
    results.push([databaseTitles[name], rounds]);
  }
  host.close();
  const report = refreshReport(results, {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0].model.trim()}`,
    node: process.version,
    items: count,
    bytes: makeFeed(count).length,
    rounds: Number(values.rounds),
  });
  process.stdout.write(`\n${report}`);
  if (values.write) {
    writeFileSync(resolve(root, values.write), report);
  }
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
