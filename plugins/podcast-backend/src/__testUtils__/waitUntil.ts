const INTERVAL_MS = 20;

/**
 * Waits for something that happens in another process, by asking again and again.
 *
 * @throws an error if it has not happened in time, so that no loop outlives its test
 */
export async function waitUntil(
  condition: () => boolean | Promise<boolean>,
  timeoutMs = 60_000,
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadline) {
      throw new Error(`Not within ${timeoutMs} ms: ${condition}`);
    }
    await new Promise(resolve => setTimeout(resolve, INTERVAL_MS));
  }
}
