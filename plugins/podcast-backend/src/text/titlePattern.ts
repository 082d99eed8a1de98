/** What a pattern found in a title. */
export type PatternMatch = {
  /** The number that stands in the place of `#`. */
  part?: number;
};

const MAX_LENGTH = 200;
const MAX_WILDCARDS = 10;
/** Characters of a title that are compared; no title of an episode is longer. */
const MAX_TITLE_LENGTH = 1000;

/**
 * Why a pattern of a series is no good, in words that follow the name of its key; undefined for a good one.
 */
export function explainInvalidPattern(pattern: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(pattern)) {
    return 'must have at least one letter or digit, or all titles would fit';
  }
  if (pattern.length > MAX_LENGTH) {
    return `must have at most ${MAX_LENGTH} characters`;
  }
  if ((pattern.match(/[*#]/g) ?? []).length > MAX_WILDCARDS) {
    return `must have at most ${MAX_WILDCARDS} of the signs * and #`;
  }
  return undefined;
}

/**
 * Compares a whole title with a pattern, in which `*` stands for any text, also none, and `#` for a number; case and
 * the number of spaces do not matter. Of a longer title only the first 1,000 characters count, so the time is bounded.
 */
export function matchTitle(
  title: string,
  pattern: string,
): PatternMatch | undefined {
  const text = normalize(title.slice(0, MAX_TITLE_LENGTH));
  const signs = normalize(pattern);
  // For each end in the text that the pattern can have come to so far: the number that it met last.
  let reached = new Map<number, number | undefined>([[0, undefined]]);
  for (const sign of signs) {
    const next = new Map<number, number | undefined>();
    const add = (position: number, part: number | undefined) => {
      if (!next.has(position)) {
        next.set(position, part);
      }
    };
    if (sign === '*') {
      const [[first, part]] = reached;
      for (let position = first; position <= text.length; position++) {
        add(position, reached.get(position) ?? part);
      }
    } else {
      for (const [position, part] of reached) {
        if (sign !== '#' && text.startsWith(sign, position)) {
          add(position + sign.length, part);
        } else if (sign === '#' && !isDigit(text[position - 1])) {
          const digits = /^\d{1,4}(?!\d)/.exec(
            text.slice(position, position + 5),
          );
          if (digits) {
            add(position + digits[0].length, Number(digits[0]));
          }
        }
      }
    }
    if (next.size === 0) {
      return undefined;
    }
    reached = next;
  }
  return reached.has(text.length)
    ? { part: reached.get(text.length) }
    : undefined;
}

function normalize(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\d/.test(character);
}
