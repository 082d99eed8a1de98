/** Seconds before each retry while the browser is online. */
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
 * Loads code, and retries after a failure: when the browser is back online, and otherwise a few times.
 *
 * @throws the error of the last attempt
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
