import { flushSync } from 'react-dom';

/** Renderings in one go: one at least, and more on a machine that is fast. */
const SLICE_MS = 6;
/** A page that is not seen is not drawn. */
const LONGEST_FRAME_MS = 100;

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
  if (!isScheduled) {
    isScheduled = true;
    setTimeout(run, 0);
  }
  return () => {
    waiting.delete(setState);
  };
}

function run() {
  const start = performance.now();
  for (const setState of waiting) {
    waiting.delete(setState);
    // At once, so that it is known how long it took.
    flushSync(setState);
    if (performance.now() - start > SLICE_MS) break;
  }
  isScheduled = waiting.size > 0;
  if (isScheduled) afterFrame(run);
}

/** After the browser has drawn what there is: to lay out everything together takes as long as to render it. */
function afterFrame(act: () => void) {
  let isDone = false;
  const once = () => {
    if (!isDone) {
      isDone = true;
      act();
    }
  };
  requestAnimationFrame(() => setTimeout(once, 0));
  setTimeout(once, LONGEST_FRAME_MS);
}
