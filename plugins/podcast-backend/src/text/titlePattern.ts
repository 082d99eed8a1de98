export type PatternMatch = {
  /** The number that matched `#`. */
  part?: number;
};

const MAX_LENGTH = 200;
const MAX_WILDCARDS = 10;
/** Only so many characters of a title are compared, to limit the time. */
const MAX_TITLE_LENGTH = 1000;

/** Describes why a pattern of a series is invalid, to follow the name of its key. Undefined for a valid pattern. */
export function explainInvalidPattern(pattern: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(pattern)) {
    return 'must have at least one letter or digit';
  }
  if (pattern.length > MAX_LENGTH) {
    return `must have at most ${MAX_LENGTH} characters`;
  }
  if ((pattern.match(/[*#]/g) ?? []).length > MAX_WILDCARDS) {
    return `must have at most ${MAX_WILDCARDS} wildcards (* and #)`;
  }
  return undefined;
}

/**
 * Matches a title against a pattern, in which `*` matches any text, including none, and `#` a number. Ignores case and the number
 * of spaces.
 *
 * @returns undefined if the title does not match
 */
export function matchTitle(
  title: string,
  pattern: string,
): PatternMatch | undefined {
  const text = normalize(title.slice(0, MAX_TITLE_LENGTH));
  const characters = normalize(pattern);
  // Keys are positions in the text that the pattern can have reached so far; values, the last number on the way.
  let reached = new Map<number, number | undefined>([[0, undefined]]);
  for (const character of characters) {
    const next = new Map<number, number | undefined>();
    const add = (position: number, part: number | undefined) => {
      if (!next.has(position)) {
        next.set(position, part);
      }
    };
    if (character === '*') {
      const [[first, part]] = reached;
      for (let position = first; position <= text.length; position++) {
        add(position, reached.get(position) ?? part);
      }
    } else {
      for (const [position, part] of reached) {
        if (character !== '#' && text.startsWith(character, position)) {
          add(position + character.length, part);
        } else if (character === '#' && !isDigit(text[position - 1])) {
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
