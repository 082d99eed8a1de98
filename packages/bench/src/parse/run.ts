/**
 * Compares parsers: `yarn bench:parse [--sizes 40,500,5000,50000] [--rounds 5] [--write docs/benchmark-parse.md]`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brokenFeeds, writeFeed } from './generate';
import type { Measurement } from './measure';
import { brokenTable, sizeTable, stormTable } from './report';
import type { Row, Storm } from './report';
import { parsers } from './parsers';

// Yarn runs scripts in the directory of their package.
const root = resolve('../..');
const measureScript = resolve('src/parse/measure.ts');
const stormScript = resolve('src/parse/measureStorms.ts');
const directory = mkdtempSync(join(tmpdir(), 'bench-parse-'));
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '40,500,5000,50000' },
    rounds: { type: 'string', default: '5' },
    write: { type: 'string' },
  },
});

/** Runs a script in a fresh process and parses the JSON in its last line. */
function runScript<T>(script: string, ...args: string[]): T {
  const out = execFileSync(
    process.execPath,
    ['--require', '@backstage/cli/config/nodeTransform.cjs', script, ...args],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 300_000,
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  return JSON.parse(out.trim().split('\n').pop()!);
}

/** One run; undefined where the parser fails. */
function measure(parser: string, file: string): Measurement | undefined {
  try {
    return runScript(measureScript, parser, file);
  } catch {
    return undefined;
  }
}

function compare(size: number, rounds: number): string {
  const file = join(directory, `${size}.xml`);
  const length = writeFeed(file, size);
  const rows: Row[] = Object.keys(parsers).map(name => ({ name, runs: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const row of rows) {
      const measurement = measure(row.name, file);
      if (measurement) {
        row.runs.push(measurement);
      }
      process.stderr.write('.');
    }
  }
  rmSync(file);
  return sizeTable(size, length, rows);
}

function compareBroken(): string {
  const names = Object.keys(parsers).filter(name => !name.includes(','));
  const rows = brokenFeeds.map(([problem, bytes], index) => {
    const file = join(directory, `broken-${index}.xml`);
    writeFileSync(file, bytes);
    const cells = names.map(name => measure(name, file)?.episodes);
    return { problem, cells };
  });
  return brokenTable(names, rows);
}

const rounds = Number(values.rounds);
const sections = values.sizes
  .split(',')
  .map(Number)
  .map(size => compare(size, rounds));
const report = [
  '# Parser performance',
  '',
  `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${
    process.version
  } on ${
    cpus().length
  } × ${cpus()[0].model.trim()}, by \`yarn bench:parse\`: medians of ${rounds} runs. Each run parses once in a fresh process, and the parsers take turns. Time is CPU time of all threads. Memory is the peak while parsing minus the memory before, which includes the input. Fields are the distinct paths to a value in the result.`,
  '',
  ...sections,
  stormTable(runScript<Storm[]>(stormScript)),
  compareBroken(),
].join('\n');
process.stdout.write(`\n${report}`);
if (values.write) {
  writeFileSync(resolve(root, values.write), report);
}
rmSync(directory, { recursive: true });
