/** Rows in one statement: databases have a limit on its parameters. */
const CHUNK = 100;

/** @param size - less than is possible, where a statement takes long and other things are to be done in between */
export function* chunksOf<T>(items: T[], size = CHUNK): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) {
    yield items.slice(start, start + size);
  }
}
