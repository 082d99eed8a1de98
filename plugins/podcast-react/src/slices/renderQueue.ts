import { flushSync } from 'react-dom';

/** Renderings in one go: one at least, and more on a machine that is fast. */
const SLICE_MS = 6;

const waiting = new Set<() => void>();
let isScheduled = false;

/**
 * Renders something when it is its turn.
 *
 * @param setState - makes React render it
 * @returns takes it back
 */
export function enqueue(setState: () => void): () => void {
  waiting.add(setState);
  schedule();
  return () => {
    waiting.delete(setState);
  };
}

function schedule() {
  if (!isScheduled && waiting.size > 0) {
    isScheduled = true;
    setTimeout(run, 0);
  }
}

function run() {
  isScheduled = false;
  const start = performance.now();
  for (const setState of waiting) {
    waiting.delete(setState);
    // At once, so that it is known how long it took.
    flushSync(setState);
    if (performance.now() - start > SLICE_MS) break;
  }
  schedule();
}
