/** Seconds before each new try while the browser believes to be online. */
const DELAYS = [1, 2, 4];

const untilOnline = () =>
  new Promise<void>(resolve => {
    window.addEventListener('online', () => resolve(), { once: true });
  });

const wait = (seconds: number) =>
  new Promise<void>(resolve => {
    setTimeout(resolve, seconds * 1000);
  });

/**
 * Loads code again when that failed: as soon as the network is back, and else a few times.
 *
 * @throws what the last try threw
 */
export async function loadWithRetry<T>(load: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; ) {
    try {
      return await load();
    } catch (error) {
      if (navigator.onLine === false) {
        await untilOnline();
        tries = 0;
      } else if (tries < DELAYS.length) {
        await wait(DELAYS[tries]);
        tries += 1;
      } else {
        throw error;
      }
    }
  }
}
