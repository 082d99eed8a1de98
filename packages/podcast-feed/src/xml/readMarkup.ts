import { readForgiving } from './forgivingReader';
import type { ParsedMarkup, ReadOptions } from './options';
import { readWellFormed } from './wellFormedReader';

/**
 * Reads markup into elements, without ever failing. What is short and well-formed is read by fast-xml-parser; what is not,
 * and what goes beyond a limit, by a reader of our own, since fast-xml-parser would lose or misplace content without a word.
 */
export function readMarkup(bytes: Buffer, options: ReadOptions): ParsedMarkup {
  return (
    readWellFormed(bytes.toString('utf8'), options) ??
    readForgiving(bytes, options)
  );
}
