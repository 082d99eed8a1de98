/** The storage of the browser, or nothing where it is switched off. */
function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** What is kept under a key, or `undefined` where there is nothing or something else's value. */
export function readJson(key: string): unknown {
  try {
    return JSON.parse(browserStorage()?.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value. Where the storage is full or switched off, it lasts until the page is closed. */
export function writeJson(key: string, value: unknown): void {
  try {
    browserStorage()?.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing can be done about it, and the player goes on without.
  }
}
