/**
 * Tries functions in a process that can be killed: `child.ts <JSON of a Task>`. Tells in one line each what it tries next,
 * and what it found.
 */
import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Growth } from './growth';
import { measureGrowth } from './growth';
import { fill, describeFilling } from './inputs';
import { controls, fillingsFor, plan } from './plan';
import { root } from './sources';
import { runsInBrowser, useBrowser } from './browser';

/** Names of the functions to try. */
export type Task = string[];

export type Message =
  | { kind: 'tries'; id: string; input: string }
  | { kind: 'grows'; id: string; input: string; growth: Growth }
  | { kind: 'fails'; id: string; input: string; error: string };

/** At once: what follows may never end. */
function tell(message: Message): void {
  const line = Buffer.from(`${JSON.stringify(message)}\n`);
  for (let written = 0; written < line.length; ) {
    try {
      written += writeSync(1, line, written);
    } catch (error) {
      // The other process has not read yet what was told before.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

/** Mistakes of the program, not refusals of what was given to it. */
function isMistake(error: unknown): boolean {
  return (
    (error instanceof TypeError && !('code' in error)) ||
    error instanceof RangeError
  );
}

// The transformation of TypeScript is there for `require` only.
const load = async (file: string) =>
  createRequire(__filename)(join(root, file));

async function main(ids: Task): Promise<void> {
  const planned = [...controls, ...plan().planned];
  for (const id of ids) {
    tell({ kind: 'tries', id, input: 'nothing yet' });
    const target = planned.find(one => one.id === id)!;
    if (runsInBrowser(target.file)) {
      useBrowser();
    }
    const subject = (await load(target.file))[target.name];
    const given = await target.call(subject, load);
    const fillings = await fillingsFor(target, load);
    let failure: unknown;
    const call = async (text: string) => {
      try {
        await given(text);
      } catch (error) {
        failure ??= isMistake(error) ? error : undefined;
      }
    };
    for (const filling of fillings) {
      const input = describeFilling(filling);
      tell({ kind: 'tries', id, input });
      const growth = await measureGrowth(
        call,
        length => fill(filling, length),
        filling.most,
      );
      if (growth) {
        tell({ kind: 'grows', id, input, growth });
        break;
      }
      if (failure) {
        tell({ kind: 'fails', id, input, error: String(failure) });
        break;
      }
    }
  }
}

main(JSON.parse(process.argv[2])).then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error?.stack ?? error}\n`);
    process.exit(1);
  },
);
