/**
 * Feeds the parser with mutations of good feeds and stops at the first that it throws for, that takes too long, that needs
 * too much memory, or that is read differently the second time.
 *
 * `yarn fuzz --inputs 50000 --seed 1` tries a number of inputs that the seed determines, `yarn fuzz --seconds 600` as
 * many as there is time for.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { getProgress } from './fuzzWorker';
import type { FuzzProgress, FuzzTask } from './fuzzWorker';
import { generations, inputsOf } from './inputs';

// Yarn runs scripts in the directory of their package.
const workerScript = resolvePath('src/testing/fuzzWorker.ts');
/** For one input, read several times. */
const longestMs = 2_000;
/** For everything that the thread holds on to. */
const mostMegabytes = 256;

const { values } = parseArgs({
  options: {
    inputs: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string', default: String(Date.now()) },
  },
});

type Outcome = FuzzProgress & { failure?: string; isSlow?: boolean };

/** Runs a thread and watches it. */
function run(task: Omit<FuzzTask, 'at'>): Promise<Outcome> {
  const at = new Float64Array(new SharedArrayBuffer(5 * 8));
  return new Promise(resolve => {
    const worker = new Worker(workerScript, {
      workerData: { ...task, at },
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    const finish = (failure?: string, isSlow = false) => {
      resolve({ ...getProgress(at), failure, isSlow });
      worker.terminate();
    };
    const watch = setInterval(() => {
      const { since } = getProgress(at);
      const took = since === 0 ? 0 : Date.now() - since;
      if (took > longestMs) {
        finish(`takes more than ${longestMs} ms`, true);
      }
    }, 100);
    worker.on('error', error => finish(error.stack));
    worker.on('exit', () => {
      clearInterval(watch);
      finish();
    });
  });
}

function report({ seed, generation, failure }: Outcome): void {
  const path = join(tmpdir(), `podcast-feed-fuzz-${seed}.xml`);
  writeFileSync(path, [...inputsOf(seed)][generation]);
  console.error(`Seed ${seed}: ${failure}\nThe bytes are in ${path}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const firstSeed = Number(values.seed);
  const inputs = values.inputs ? Number(values.inputs) : Infinity;
  const seconds = Number(values.seconds ?? (values.inputs ? Infinity : 30));
  const until = Date.now() + seconds * 1000;
  const end = firstSeed + Math.ceil(inputs / generations);
  const counts = { inputs: 0, feeds: 0 };
  let seed = firstSeed;
  while (seed < end && Date.now() < until) {
    const outcome = await run({ firstSeed: seed, seeds: end - seed, until });
    counts.inputs += outcome.inputs;
    counts.feeds += outcome.feeds;
    if (!outcome.failure) {
      break;
    }
    // Once more by itself: the machine may have had something else to do.
    const confirmed = outcome.isSlow
      ? await run({ firstSeed: outcome.seed, seeds: 1, until: Infinity })
      : outcome;
    if (confirmed.failure) {
      report(confirmed);
      return;
    }
    console.log(`Seed ${outcome.seed} ${outcome.failure}, but not by itself`);
    seed = outcome.seed + 1;
  }
  console.log(
    `${counts.inputs} mutations from seed ${firstSeed}, ${counts.feeds} of them feeds: no throw, no hang, no growth`,
  );
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
