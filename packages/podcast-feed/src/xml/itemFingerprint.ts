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
 * Checksum, length and kind of end of an item in one number, since there are many of them: 32 bits, 18 bits and 2 bits.
 *
 * @param range - `isWhole` says that the bytes of the item alone tell where it ends, whatever follows.
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

/** The length of an item whose bytes alone tell where it ends; undefined for others. */
export function getItemLength(fingerprint: number): number | undefined {
  const high = Math.floor(fingerprint / 2 ** 32);
  return high % 4 === whole ? Math.floor(high / 4) : undefined;
}

/** The fingerprint that bytes have if they are an item whose bytes alone tell where it ends. */
export function fingerprintAt(
  bytes: Buffer,
  start: number,
  length: number,
): number {
  return (
    crc32(bytes.subarray(start, start + length)) +
    (length * 4 + whole) * 2 ** 32
  );
}
