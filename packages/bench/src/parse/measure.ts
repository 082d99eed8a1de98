/**
 * Runs one parser on one file once and prints the measurement as JSON in the last line:
 * `measure.ts <parser> <file>`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parsers } from './parsers';

export type Measurement = {
  /** CPU time of all threads, so that other programs on the machine matter little. */
  milliseconds: number;
  /** Peak memory while parsing minus the memory before (which includes the input), in bytes. */
  memory: number;
  episodes: number;
  /** Number of distinct paths to a value in the result. */
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

/** Resets the peak memory on Linux. On other systems the peak counts from the start of the process. */
function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Not Linux, or not allowed.
  }
}

/** Peak memory of the process in bytes. */
function peak(): number {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)![1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

async function main([name, file]: string[]): Promise<void> {
  const parser = parsers[name];
  const bytes = readFileSync(file);
  const parse = await parser.prepare(bytes);
  // Let compilation and garbage collection of the preparation finish first.
  await setTimeout(500);
  forgetPeak();
  const before = process.memoryUsage.rss();
  const start = process.cpuUsage();
  const result = await parse(bytes);
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  const after = peak();
  const measurement: Measurement = {
    milliseconds,
    memory: Math.max(0, after - before),
    episodes: parser.titles(result).length,
    fields: countFields(result),
  };
  process.stdout.write(`\n${JSON.stringify(measurement)}`);
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});
