/**
 * Runs one parser on one file, once, in a process of its own, and prints what it cost as JSON, in the last line:
 * `measure.ts <parser> <file>`.
 */
import { readFileSync } from 'node:fs';
import { parsers } from './parsers';

export type Measurement = {
  /** Of the processor, all threads together, so that other programs on the machine matter little. */
  milliseconds: number;
  /** Bytes by which the peak of the process grew while it parsed. */
  memory: number;
  episodes: number;
  /** Different paths to a value in the result. */
  fields: number;
};

function countFields(result: unknown): number {
  const paths = new Set<string>();
  const visit = (value: unknown, path: string, depth: number) => {
    if (depth > 12 || value === undefined || value === null || value === '') {
      return;
    }
    if (Array.isArray(value)) {
      value.slice(0, 20).forEach(entry => visit(entry, `${path}[]`, depth + 1));
    } else if (typeof value === 'object' && !(value instanceof Date)) {
      for (const [key, inner] of Object.entries(value)) {
        visit(inner, `${path}.${key}`, depth + 1);
      }
    } else {
      paths.add(path);
    }
  };
  visit(result, '', 0);
  return paths.size;
}

async function main([name, file]: string[]): Promise<void> {
  const parser = parsers[name];
  const bytes = readFileSync(file);
  const parse = await parser.prepare(bytes);
  const before = process.resourceUsage().maxRSS;
  const start = process.cpuUsage();
  const result = await parse(bytes);
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  const after = process.resourceUsage().maxRSS;
  const measurement: Measurement = {
    milliseconds,
    memory: (after - before) * 1024,
    episodes: parser.titles(result).length,
    fields: countFields(result),
  };
  process.stdout.write(`\n${JSON.stringify(measurement)}`);
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});
