import { setImmediate } from 'node:timers/promises';

/** How long one slice may keep the event loop, in milliseconds. */
const SLICE_MS = 15;

/** Lets the backend do other things now. */
export async function giveWay(): Promise<void> {
  await setImmediate();
}

/** Runs work to its end, letting the backend do other things at its pauses. */
export async function runInSlices<T>(steps: Iterator<void, T>): Promise<T> {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
    if (performance.now() - started > SLICE_MS) {
      await setImmediate();
      started = performance.now();
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
