import { readForgiving } from './forgivingReader';
import type { ParsedMarkup, ReadOptions } from './options';
import { readWellFormed } from './wellFormedReader';

/**
 * Reads markup into elements and never fails. `fast-xml-parser` reads short, well-formed markup. Our own reader reads the
 * rest, because `fast-xml-parser` would silently lose or misplace content.
 */
export function readMarkup(bytes: Buffer, options: ReadOptions): ParsedMarkup {
  return (
    readWellFormed(bytes.toString('utf8'), options) ??
    readForgiving(bytes, options)
  );
}
