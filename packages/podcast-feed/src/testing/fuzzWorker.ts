/**
 * Feeds the parser with mutations of good feeds, seed by seed, in a thread of its own that can be stopped when it hangs.
 * What it is at is in memory that it shares with the thread that watches it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { ParsedFeed } from '../model';
import { inputsOf } from './inputs';
import { checkInvariants } from './invariants';

/** What the watching thread gives the worker. */
export type FuzzTask = {
  firstSeed: number;
  /** How many seeds are tried. */
  seeds: number;
  /** Unix time in milliseconds after which no further seed is tried. */
  until: number;
  /** Where the worker is: {@link getProgress} reads it. */
  at: Float64Array;
};

/** Where the worker is. */
export type FuzzProgress = {
  seed: number;
  generation: number;
  /** Unix time in milliseconds when it began with this one; 0 before the first. */
  since: number;
  /** Inputs that are done, and how many of them were feeds. */
  inputs: number;
  feeds: number;
};

export function getProgress(at: Float64Array): FuzzProgress {
  const [seed, generation, since, inputs, feeds] = at;
  return { seed, generation, since, inputs, feeds };
}

function work({ firstSeed, seeds, until, at }: FuzzTask): void {
  let inputs = 0;
  let feeds = 0;
  for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
    if (Date.now() >= until) {
      return;
    }
    let earlier: ParsedFeed | undefined;
    let generation = 0;
    for (const bytes of inputsOf(seed)) {
      at.set([seed, generation, Date.now(), inputs, feeds]);
      const feed = checkInvariants(bytes, earlier);
      inputs += 1;
      feeds += feed ? 1 : 0;
      earlier = feed ?? earlier;
      generation += 1;
    }
    at.set([seed, generation, Date.now(), inputs, feeds]);
  }
}

if (parentPort) {
  work(workerData as FuzzTask);
}
