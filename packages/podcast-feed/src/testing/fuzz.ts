/**
 * Feeds the parser with mutations of good feeds for some time and stops at the first that it throws for, that takes too long
 * or that makes memory grow: `yarn fuzz --seconds 600 --seed 1`.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ParsedFeed } from '../model';
import { checkInvariants } from './invariants';
import { mutate, random, seeds } from './mutate';

const longestMs = 2_000;
const mostBytes = 512 * 1024 * 1024;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now()) },
  },
});
const end = performance.now() + Number(values.seconds) * 1000;
const firstSeed = Number(values.seed);
const counts = { runs: 0, feeds: 0 };

function fail(bytes: Buffer, seed: number, reason: string): never {
  const path = join(tmpdir(), `podcast-feed-fuzz-${seed}.xml`);
  writeFileSync(path, bytes);
  console.error(`Seed ${seed}: ${reason}\nThe bytes are in ${path}`);
  process.exit(1);
}

for (let seed = firstSeed; performance.now() < end; seed++) {
  const next = random(seed);
  let earlier: ParsedFeed | undefined;
  let bytes = seeds[Math.floor(next() * seeds.length)];
  for (let generation = 0; generation < 5; generation++) {
    bytes = mutate(bytes, next);
    const start = performance.now();
    try {
      const feed = checkInvariants(bytes, earlier);
      counts.feeds += feed ? 1 : 0;
      earlier = feed ?? earlier;
    } catch (error) {
      fail(bytes, seed, error instanceof Error ? error.stack! : String(error));
    }
    counts.runs += 1;
    const took = performance.now() - start;
    if (took > longestMs) {
      fail(bytes, seed, `took ${took.toFixed(0)} ms`);
    }
  }
  if (process.memoryUsage().heapUsed > mostBytes) {
    fail(bytes, seed, `the heap is larger than ${mostBytes} bytes`);
  }
}
console.log(
  `${counts.runs} mutations from seed ${firstSeed}, ${counts.feeds} of them feeds: no throw, no hang, no growth`,
);
