/** Rows per statement, because databases limit the number of parameters. */
const CHUNK = 100;

/**
 * Splits a list into chunks for one statement each.
 *
 * @param size - smaller than the default for slow statements, so other work can run in between
 */
export function* chunksOf<T>(items: T[], size = CHUNK): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) {
    yield items.slice(start, start + size);
  }
}
