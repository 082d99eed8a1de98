import { detect } from 'chardet';

/** Number of bytes to analyze: enough to distinguish languages, but few enough to be fast. */
const sampleLength = 64 * 1024;

/** Guesses the charset of bytes that are not UTF-8 from the frequency of letters. */
export function guessCharset(bytes: Buffer): string {
  const guess = detect(letters(bytes));
  if (!guess || /^(ascii|utf-)/i.test(guess)) {
    return 'windows-1252';
  }
  try {
    return new TextDecoder(guess).encoding;
  } catch {
    return 'windows-1252';
  }
}

/** Selects the context of non-ASCII bytes, because markup and English do not indicate a charset. */
function letters(bytes: Buffer): Buffer {
  const sample = Buffer.alloc(sampleLength);
  let length = 0;
  let copied = 0;
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] < 0x80) {
      continue;
    }
    const from = Math.max(copied, index - 8);
    const to = Math.min(bytes.length, index + 8);
    if (length + to - from > sampleLength) {
      break;
    }
    length += bytes.copy(sample, length, from, to);
    copied = to;
    index = to - 1;
  }
  return sample.subarray(0, length);
}
