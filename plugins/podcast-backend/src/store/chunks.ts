/** Rows in one statement: databases have a limit on its parameters. */
const CHUNK = 100;

export function* chunksOf<T>(items: T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += CHUNK) {
    yield items.slice(start, start + CHUNK);
  }
}
