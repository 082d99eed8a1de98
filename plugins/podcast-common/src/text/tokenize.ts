import { CharacterClass, getCharacterClass } from './characters';
import { fold } from './fold';

/** What separates a word from the one before it. */
export enum Gap {
  /** The word starts a sentence. */
  Sentence = 0,
  /** Punctuation that ends a phrase. */
  Break = 1,
  /** One hyphen, slash or the like, without spaces. */
  Hyphen = 2,
  Space = 3,
}

/** The words of a text, as four parallel lists. */
export type Words = {
  /** Folded. */
  texts: string[];
  /** Where each word starts in the text. */
  starts: number[];
  /** Where each word ends in the text, exclusive. */
  ends: number[];
  gaps: Gap[];
};

const DOT_NET = '.net';

const ABBREVIATIONS = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'st', 'vs']);

/**
 * Splits text into words in one pass. A word is a sequence of letters and digits of any script. In scripts without spaces
 * between words, each letter is a word. `C++`, `C#` and `.NET` are words, the `s` of a possessive is not.
 */
export function tokenize(text: string): Words {
  const words: Words = { texts: [], starts: [], ends: [], gaps: [] };
  let gapStart = 0;
  let position = 0;
  while (position < text.length) {
    const codePoint = text.codePointAt(position)!;
    const kind = getCharacterClass(codePoint);
    const isDotNet = codePoint === 46 && isDotNetAt(text, position);
    if (!isDotNet && !startsWord(kind)) {
      position += codePoint > 0xffff ? 2 : 1;
      continue;
    }
    const end = isDotNet
      ? position + DOT_NET.length
      : findEndOfWord(text, position, kind);
    const gap = getGap(text, gapStart, position, words);
    const word = fold(text.slice(position, end));
    if (!isPossessive(word, text, gapStart, position)) {
      words.texts.push(word);
      words.starts.push(position);
      words.ends.push(end);
      words.gaps.push(gap);
    }
    position = end;
    gapStart = end;
  }
  return words;
}

/** Whether a text contains a word. */
export function hasWords(text: string): boolean {
  return tokenize(text).texts.length > 0;
}

function startsWord(kind: CharacterClass): boolean {
  return (
    kind === CharacterClass.Word ||
    kind === CharacterClass.Single ||
    kind === CharacterClass.Katakana
  );
}

function findEndOfWord(
  text: string,
  start: number,
  kind: CharacterClass,
): number {
  let position = start;
  while (isPlain(text.charCodeAt(position))) {
    position += 1;
  }
  while (position < text.length) {
    const codePoint = text.codePointAt(position)!;
    const next = getCharacterClass(codePoint);
    const belongs =
      next === CharacterClass.Mark ||
      next === CharacterClass.Invisible ||
      (next === kind && (kind !== CharacterClass.Single || position === start));
    if (!belongs) {
      break;
    }
    position += codePoint > 0xffff ? 2 : 1;
  }
  return position + getSignLength(text, start, position);
}

/** Whether a code is an ASCII letter or digit. Most text consists of these, and they need no lookup. */
function isPlain(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57)
  );
}

/** Whether `.NET` is at a position, and not the end of a name as in `example.net`. */
function isDotNetAt(text: string, position: number): boolean {
  const end = position + DOT_NET.length;
  const isWordAt = (at: number) =>
    at >= 0 &&
    at < text.length &&
    startsWord(getCharacterClass(text.codePointAt(at)!));
  return (
    text.slice(position, end).toLowerCase() === DOT_NET &&
    !isWordAt(end) &&
    !isWordAt(position - 1)
  );
}

/** The length of the `++` of C++ or the `#` of C#; otherwise 0. */
function getSignLength(text: string, start: number, end: number): number {
  if (end - start > 1) {
    return 0;
  }
  const sign = text.startsWith('++', end) ? 2 : Number(text[end] === '#');
  const after = text.codePointAt(end + sign);
  return after !== undefined && startsWord(getCharacterClass(after)) ? 0 : sign;
}

function isPossessive(
  word: string,
  text: string,
  gapStart: number,
  start: number,
): boolean {
  return (
    word === 's' &&
    start - gapStart === 1 &&
    gapStart > 0 &&
    getCharacterClass(text.charCodeAt(gapStart)) === CharacterClass.Apostrophe
  );
}

function getGap(text: string, start: number, end: number, before: Words): Gap {
  const previous = before.texts[before.texts.length - 1];
  if (previous === undefined) {
    return Gap.Sentence;
  }
  if (start === end) {
    // Between two scripts, and between letters of scripts without spaces.
    return Gap.Space;
  }
  const first = getCharacterClass(text.charCodeAt(start));
  if (end - start === 1) {
    switch (first) {
      case CharacterClass.Space:
        return Gap.Space;
      case CharacterClass.Hyphen:
      case CharacterClass.Apostrophe:
      case CharacterClass.Stop:
        return text[start] === '!' || text[start] === '?'
          ? Gap.Sentence
          : Gap.Hyphen;
      default:
    }
  }
  let spaces = 0;
  let stop = false;
  let fullStop = false;
  for (let i = start; i < end; i++) {
    const kind = getCharacterClass(text.charCodeAt(i));
    if (kind === CharacterClass.Space || kind === CharacterClass.Invisible) {
      spaces += 1;
    } else if (kind === CharacterClass.Stop) {
      stop = true;
    } else if (kind === CharacterClass.FullStop) {
      fullStop = true;
    }
  }
  if (fullStop) {
    return Gap.Sentence;
  }
  if (stop && spaces > 0) {
    const abbreviated =
      text[start] === '.' &&
      (/^\p{L}$/u.test(previous) || ABBREVIATIONS.has(previous));
    return abbreviated ? Gap.Break : Gap.Sentence;
  }
  const rest = end - start - spaces;
  const plural = first === CharacterClass.Apostrophe && rest === 1;
  return rest === 0 || plural ? Gap.Space : Gap.Break;
}
