const INTERVAL_MS = 20;

/**
 * Waits for a condition that depends on another process, by checking it repeatedly.
 *
 * @throws an error after the timeout
 */
export async function waitUntil(
  condition: () => boolean | Promise<boolean>,
  timeoutMs = 60_000,
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadline) {
      throw new Error(`Condition not met within ${timeoutMs} ms: ${condition}`);
    }
    await new Promise(resolve => setTimeout(resolve, INTERVAL_MS));
  }
}
