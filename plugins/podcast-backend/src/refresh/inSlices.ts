import { setImmediate } from 'node:timers/promises';

/** How long one slice may keep the event loop, in milliseconds. */
const SLICE_MS = 15;

/** As `items.map(convert)`, letting the backend do other work in between. */
export async function mapInSlices<T, R>(
  items: T[],
  convert: (item: T, index: number) => R,
): Promise<R[]> {
  const results: R[] = [];
  let started = performance.now();
  for (const [index, item] of items.entries()) {
    results.push(convert(item, index));
    if (performance.now() - started > SLICE_MS) {
      await setImmediate();
      started = performance.now();
    }
  }
  return results;
}
