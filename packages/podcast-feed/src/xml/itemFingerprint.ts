import { crc32 } from 'node:zlib';
import type { ItemRange } from './itemRange';

const whole = 0;
const kinds: (ItemRange['closed'] | 'whole')[] = [
  'whole',
  'tag',
  'next',
  'cut',
];
const lengths = 2 ** 18;

/**
 * Computes checksum (32 bits), length (18 bits) and kind of end (2 bits) of an item as one number, to save memory.
 *
 * @param range - `isWhole`: the bytes of the item alone determine its end
 */
export function itemFingerprint(
  bytes: Buffer,
  range: {
    start: number;
    end: number;
    closed: ItemRange['closed'];
    isWhole: boolean;
  },
): number {
  const { start, end, closed, isWhole } = range;
  const length = end - start;
  const kind =
    closed === 'tag' && isWhole && length < lengths
      ? whole
      : kinds.indexOf(closed);
  return (
    crc32(bytes.subarray(start, end)) +
    ((length % lengths) * 4 + kind) * 2 ** 32
  );
}

/** The length of an item whose bytes alone determine its end; undefined for others. */
export function getItemLength(fingerprint: number): number | undefined {
  const high = Math.floor(fingerprint / 2 ** 32);
  return high % 4 === whole ? Math.floor(high / 4) : undefined;
}

/** Computes the fingerprint of bytes as an item whose bytes alone determine its end. */
export function computeFingerprint(
  bytes: Buffer,
  start: number,
  length: number,
): number {
  return (
    crc32(bytes.subarray(start, start + length)) +
    (length * 4 + whole) * 2 ** 32
  );
}
