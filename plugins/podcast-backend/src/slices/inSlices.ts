import { setImmediate } from 'node:timers/promises';

/** For how long work can block the event loop, in milliseconds, without pauses of the garbage collector. */
const SLICE_MS = 8;

/** When any work last yielded to the event loop. */
let turnStarted = 0;

/** Lets the event loop do other work now. */
export async function yieldToEventLoop(): Promise<void> {
  await setImmediate();
  turnStarted = performance.now();
}

/** Runs work in slices: between steps, it yields to the event loop when necessary. */
export async function runInSlices<T>(steps: Iterator<void, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
    if (performance.now() - turnStarted > SLICE_MS) {
      await yieldToEventLoop();
    }
  }
}

/** Like `items.map(convert)`, in slices. */
export function mapInSlices<T, R>(
  items: T[],
  convert: (item: T, index: number) => R,
): Promise<R[]> {
  return runInSlices(mapInSteps(items, convert));
}

function* mapInSteps<T, R>(
  items: T[],
  convert: (item: T, index: number) => R,
): Generator<void, R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    results.push(convert(item, index));
    yield;
  }
  return results;
}
