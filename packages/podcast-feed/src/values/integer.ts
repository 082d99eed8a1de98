/** A parsed number. `problem` is true if it is invalid or has other characters around it. */
export type ParsedInteger = { value?: number; problem: boolean };

/** Parses a non-negative integer, also in `S02`, `Episode 12`, `12.0` or full-width digits. */
export function parseInteger(text: string, max = 1_000_000): ParsedInteger {
  const trimmed = text.trim();
  if (trimmed === '') {
    return { problem: false };
  }
  if (/^\d{1,15}$/.test(trimmed)) {
    const value = Number(trimmed);
    return value <= max ? { value, problem: false } : { problem: true };
  }
  const plain = trimmed.slice(0, 200).normalize('NFKC');
  const found = plain.match(/\d+/g) ?? [];
  const decimal = /^\D*(\d{1,15})\.\d+\D*$/.exec(plain);
  if (/^\s*[-−]/.test(plain) || (found.length !== 1 && !decimal)) {
    return { problem: true };
  }
  const value = Number(decimal ? decimal[1] : found[0]);
  return value <= max ? { value, problem: true } : { problem: true };
}

/** Parses a number of bytes. Thousands separators are not a problem. Zero means that the number is unknown. */
export function parseByteLength(text: string): ParsedInteger {
  if (/^[1-9]\d{0,14}$/.test(text)) {
    return { value: Number(text), problem: false };
  }
  const digits = text
    .trim()
    .replace(/(\d)[,.'\s](?=\d{3}(?:\D|$))/g, '$1')
    .replace(/\.0{1,6}$/, '');
  if (!/^\d{1,15}$/.test(digits) || Number(digits) === 0) {
    return { problem: text.trim() !== '' };
  }
  return { value: Number(digits), problem: false };
}
