import { Words } from '../../text/tokenize';
import { Place } from './weights';

/**
 * Hashes a passage, so that large shows can be compared without keeping their text. All numbers count as equal, so
 * `transcript of episode 12` repeats `transcript of episode 7`.
 */
export function fingerprint(
  place: Place,
  words: Words,
  from: number,
  to: number,
): number {
  return hash(place, words.texts, from, to);
}

/** Hashes a spoken word with the words before it, independent of sentences. */
export function spokenFingerprint(words: readonly string[]): number {
  return hash('spoken', words, 0, words.length);
}

function hash(
  kind: string,
  words: readonly string[],
  from: number,
  to: number,
): number {
  // FNV-1a over the characters, and a second hash over its state after each word. Together they have 53 bits.
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < kind.length; i++) {
    low = Math.imul(low ^ kind.charCodeAt(i), 0x01000193);
  }
  for (let i = from; i < to; i++) {
    const word = words[i];
    let afterDigit = false;
    for (let j = 0; j < word.length; j++) {
      const code = word.charCodeAt(j);
      const digit = code >= 48 && code <= 57;
      if (!digit || !afterDigit) {
        low = Math.imul(low ^ (digit ? 48 : code), 0x01000193);
      }
      afterDigit = digit;
    }
    low = Math.imul(low ^ 32, 0x01000193);
    high = Math.imul(high ^ low ^ (low >>> 15), 0x85ebca6b);
  }
  return (high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff);
}
