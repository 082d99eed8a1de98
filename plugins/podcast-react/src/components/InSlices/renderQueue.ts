import { flushSync } from 'react-dom';

/** How long to render without a pause. At least one item renders in any case. */
const SLICE_MS = 6;
/** How long to wait for a frame. Hidden pages have none. */
const LONGEST_FRAME_MS = 100;

const waiting = new Set<() => void>();
let isScheduled = false;

/**
 * Schedules rendering an item.
 *
 * @param setState - makes React render the item
 * @returns a function that cancels it
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
    // Synchronously, to measure how long it takes.
    flushSync(setState);
    if (performance.now() - start > SLICE_MS) break;
  }
  isScheduled = waiting.size > 0;
  if (isScheduled) afterFrame(run);
}

/** Runs after the next frame, because layout and painting take as long as rendering. */
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
