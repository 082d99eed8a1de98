import { Gap, tokenize } from '../../text/tokenize';
import { gerundForms, toSingular, withPlural } from './wordForms';

/** Represents punctuation between words. */
export const BREAK = '\u0000';

/** Two words of a phrase can be written as one word of at least this length: `opensource`, but not `ab`. */
const SHORTEST_JOINED = 4;

/**
 * Lists all sequences of words that match a phrase: plural and singular, the last word with and without `-ing`, and words
 * written together. Hyphens need no variant, because they separate words like spaces.
 *
 * The variants of `A/B test` include `a b test`, `a b tests`, `a b testing` and `ab tests`.
 */
export function phraseVariants(phrase: string): string[][] {
  const { texts, starts, ends, gaps } = tokenize(phrase);
  const forms = texts.map((word, index) => {
    const asWritten = phrase.slice(starts[index], ends[index]);
    const last = index === texts.length - 1;
    const name = texts.length === 1 && isName(phrase);
    const found = new Set([
      ...withPlural(word),
      ...(name ? [] : toSingular(word, asWritten)),
    ]);
    if (last && texts.length > 1) {
      gerundForms(word).forEach(form => found.add(form));
    }
    return [...found];
  });
  const variants = new Map<string, string[]>();
  for (const parts of listSegmentations(texts, gaps)) {
    for (const sequence of listSequences(parts, forms)) {
      variants.set(sequence.join(' '), sequence);
    }
  }
  return [...variants.values()];
}

/** Whether a phrase is a name, which is a single word with a capital: `Backstage`, but not `iOS` or `ML`. */
export function isName(phrase: string): boolean {
  return /^\s*\p{Lu}[\p{Ll}\p{M}]+\s*$/u.test(phrase);
}

/** One way to write a phrase, as groups of words that are written together. */
type Parts = { from: number; to: number; breakBefore: boolean }[];

function listSegmentations(texts: string[], gaps: Gap[]): Parts[] {
  const separate: Parts = texts.map((_, index) => ({
    from: index,
    to: index + 1,
    breakBefore: index > 0 && gaps[index] < Gap.Hyphen,
  }));
  const found = [separate];
  for (let at = 1; at < separate.length; at++) {
    const short = texts[at - 1].length === 1 || texts[at].length === 1;
    const long = texts[at - 1].length + texts[at].length >= SHORTEST_JOINED;
    // "AB test" for "A/B test": the other words make clear what the two letters mean.
    const initials = gaps[at] === Gap.Hyphen && texts.length > 2;
    if (!separate[at].breakBefore && (short ? initials || long : long)) {
      found.push([
        ...separate.slice(0, at - 1),
        { ...separate[at - 1], to: at + 1 },
        ...separate.slice(at + 1),
      ]);
    }
  }
  const whole = texts.join('');
  if (
    texts.length > 2 &&
    whole.length > SHORTEST_JOINED &&
    separate.every(part => !part.breakBefore)
  ) {
    found.push([{ from: 0, to: texts.length, breakBefore: false }]);
  }
  return found;
}

function listSequences(parts: Parts, forms: string[][]): string[][] {
  let sequences: string[][] = [[]];
  for (const { from, to, breakBefore } of parts) {
    const words = combine(forms.slice(from, to));
    sequences = sequences.flatMap(sequence =>
      words.map(word =>
        breakBefore ? [...sequence, BREAK, word] : [...sequence, word],
      ),
    );
  }
  return sequences;
}

function combine(forms: string[][]): string[] {
  return forms.reduce(
    (words, next) => words.flatMap(word => next.map(form => word + form)),
    [''],
  );
}
