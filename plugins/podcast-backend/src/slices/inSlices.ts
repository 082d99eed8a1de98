import { setImmediate } from 'node:timers/promises';

/** How long work may keep the event loop, in milliseconds; pauses of the garbage collector come on top. */
const SLICE_MS = 8;

/** When other things last had their turn, whichever work gave way to them. */
let turnStarted = 0;

/** Lets the backend do other things now. */
export async function yieldToEventLoop(): Promise<void> {
  await setImmediate();
  turnStarted = performance.now();
}

/** Runs work to its end, letting the backend do other things at its pauses. */
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

/** As `items.map(convert)`, letting the backend do other things in between. */
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
