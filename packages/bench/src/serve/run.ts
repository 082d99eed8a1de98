/**
 * Measures how a real backend responds to many readers: `yarn bench:serve [--episodes 1000,5000] [--seconds 4]
 * [--databases sqlite,postgres] [--only <name of a read>] [--profile <directory>] [--write docs/benchmark-serve.md]`.
 * `--quick` takes half a minute, and fails if a read needs more than twenty times the processor time that it should.
 */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import {
  DatabaseName,
  databaseTitles,
  readDatabaseNames,
  withEmptyDatabase,
} from '../refresh/emptyDatabase';
import { makeFeed } from '../refresh/feed';
import { Portal } from '../refresh/portal';
import { pickByZipf } from './random';
import { planReads, Read } from './reads';
import { Answered, serveReport, ServeResult } from './report';

// Yarn runs scripts in the directory of their package.
const root = resolve('../..');
const { values } = parseArgs({
  options: {
    episodes: { type: 'string', default: '5000' },
    databases: { type: 'string', default: 'sqlite,postgres' },
    seconds: { type: 'string', default: '4' },
    quick: { type: 'boolean' },
    only: { type: 'string' },
    profile: { type: 'string' },
    write: { type: 'string' },
  },
});
const seconds = values.quick ? 1 : Number(values.seconds);
/** Addresses of each read. */
const addressesPerRead = values.quick ? 50 : 1000;
const CONNECTIONS = 10;
/** Requests that each connection repeats. */
const PER_CONNECTION = 2000;

let body: Buffer = Buffer.alloc(0);
const host = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(body);
});

async function load(
  portal: Portal,
  paths: string[],
  etags?: Map<string, string>,
): Promise<Answered> {
  let connection = 0;
  await portal.beginMeasuring();
  const result = await autocannon({
    url: portal.address,
    connections: CONNECTIONS,
    duration: seconds,
    headers: { ...portal.headers, 'accept-encoding': 'gzip, deflate, br' },
    setupClient(client) {
      connection++;
      client.setRequests(
        pickByZipf(paths, PER_CONNECTION, connection).map(path => ({
          path,
          headers: {
            ...portal.headers,
            'accept-encoding': 'gzip, deflate, br',
            ...(etags && { 'if-none-match': etags.get(path) }),
          },
        })),
      );
    },
  });
  const { longest, cpu } = await portal.endMeasuring();
  const expected = etags ? result['3xx'] : result['2xx'];
  const others = result.requests.total - expected + result.errors;
  if (others > 0) {
    throw new Error(`${others} requests were not answered as expected`);
  }
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: result.throughput.total / Math.max(1, result.requests.total),
    longest,
    cpu: (1000 * cpu) / Math.max(1, result.requests.total),
  };
}

/** Times of the first request of each path, which no cache can answer. */
async function requestOneByOne(
  portal: Portal,
  paths: string[],
  etags?: Map<string, string>,
): Promise<ServeResult['reads'][number]['first']> {
  const times: number[] = [];
  for (const path of etags ? [] : new Set(paths)) {
    const started = performance.now();
    const response = await portal.request(path);
    await response.arrayBuffer();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

async function measure(
  database: object,
  episodes: number,
): Promise<ServeResult['reads']> {
  const { port } = host.address() as AddressInfo;
  body = makeFeed(episodes, () => 0, Math.max(20, Math.floor(episodes / 5)));
  const portal = await Portal.start({
    feedUrl: `http://127.0.0.1:${port}/feed.xml`,
    database,
    profileDirectory: values.profile && resolve(root, values.profile),
  });
  try {
    await portal.refresh();
    await portal.analyze();
    const reads: Read[] = (await planReads(portal, episodes, addressesPerRead))
      .filter(({ name }) => !values.only || name === values.only)
      .map(read => ({ ...read, paths: read.paths.slice(0, addressesPerRead) }));
    const results: ServeResult['reads'] = [];
    for (const { name, goal, paths, etags } of reads) {
      const first = await requestOneByOne(portal, paths, etags);
      const before = await load(portal, ['/api/noop']);
      const answered = await load(
        portal,
        paths.map(path => `/api/podcast${path}`),
        etags &&
          new Map(
            [...etags].map(([path, tag]) => [`/api/podcast${path}`, tag]),
          ),
      );
      const after = await load(portal, ['/api/noop']);
      const noop = {
        perSecond: (before.perSecond + after.perSecond) / 2,
        cpu: (before.cpu + after.cpu) / 2,
      };
      const addresses = new Set(paths).size;
      results.push({ name, goal, addresses, first, noop, answered });
      process.stderr.write(
        `${name}: ${(answered.perSecond / noop.perSecond).toFixed(2)}, CPU ${(
          noop.cpu / answered.cpu
        ).toFixed(2)} (${answered.cpu.toFixed(0)} µs), p99 ${
          answered.p99
        } ms, first p99 ${first.p99.toFixed(1)} ms\n`,
      );
    }
    return results;
  } finally {
    await portal.stop();
  }
}

async function main() {
  host.listen(0, '127.0.0.1');
  await once(host, 'listening');
  const results: ServeResult[] = [];
  const names: DatabaseName[] = readDatabaseNames(
    values.quick ? 'sqlite' : values.databases,
  );
  for (const name of names) {
    for (const episodes of (values.quick ? '1000' : values.episodes)
      .split(',')
      .map(Number)) {
      process.stderr.write(`\n${databaseTitles[name]}, ${episodes} episodes\n`);
      results.push({
        database: databaseTitles[name],
        episodes,
        reads: await withEmptyDatabase(name, database =>
          measure(database, episodes),
        ),
      });
    }
  }
  host.close();
  if (values.quick) {
    const slow = results
      .flatMap(({ reads }) => reads)
      .filter(({ goal, noop, answered }) => noop.cpu / answered.cpu < goal / 20)
      .map(({ name }) => name);
    if (slow.length > 0) {
      throw new Error(
        `More than twenty times the processor time that they should take: ${slow.join(
          ', ',
        )}`,
      );
    }
  }
  const report = serveReport(results, {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0].model.trim()}`,
    node: process.version,
    seconds,
    connections: CONNECTIONS,
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
