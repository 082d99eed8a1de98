/** The browser's storage; undefined if it is disabled. */
function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** The value of a key; undefined if there is none or it is not JSON. */
export function readJson(key: string): unknown {
  try {
    return JSON.parse(browserStorage()?.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a value. Does nothing if the storage is full or disabled. */
export function writeJson(key: string, value: unknown): void {
  try {
    browserStorage()?.setItem(key, JSON.stringify(value));
  } catch {
    // The player works without storage.
  }
}
