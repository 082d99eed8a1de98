import { CharacterClass, classOf } from './characters';
import { fold } from './fold';

/** What stands between a word and the one before it. */
export enum Gap {
  /** The word starts a sentence. */
  Sentence = 0,
  /** Punctuation that no phrase reaches across. */
  Break = 1,
  /** One hyphen, slash or the like, without spaces. */
  Hyphen = 2,
  Space = 3,
}

/** Words of a text; the four lists run in parallel. */
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
 * Splits text into words, once through. A word is a run of letters and digits of any script; scripts that do not put
 * spaces between words give a word for each letter. `C++`, `C#` and `.NET` are words, the `s` of a possessive is none.
 */
export function tokenize(text: string): Words {
  const words: Words = { texts: [], starts: [], ends: [], gaps: [] };
  let gapStart = 0;
  let position = 0;
  while (position < text.length) {
    const codePoint = text.codePointAt(position)!;
    const kind = classOf(codePoint);
    const isDotNet = codePoint === 46 && isDotNetAt(text, position);
    if (!isDotNet && !startsWord(kind)) {
      position += codePoint > 0xffff ? 2 : 1;
      continue;
    }
    const end = isDotNet
      ? position + DOT_NET.length
      : endOfWord(text, position, kind);
    const gap = gapBetween(text, gapStart, position, words);
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

/** Whether there is a word in a text at all. */
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

function endOfWord(text: string, start: number, kind: CharacterClass): number {
  let position = start;
  while (isPlain(text.charCodeAt(position))) {
    position += 1;
  }
  while (position < text.length) {
    const codePoint = text.codePointAt(position)!;
    const next = classOf(codePoint);
    const belongs =
      next === CharacterClass.Mark ||
      next === CharacterClass.Invisible ||
      (next === kind && (kind !== CharacterClass.Single || position === start));
    if (!belongs) {
      break;
    }
    position += codePoint > 0xffff ? 2 : 1;
  }
  return position + lengthOfSign(text, start, position);
}

/** Letters and digits of ASCII, which most text is made of, need no look into the classes. */
function isPlain(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57)
  );
}

/** Whether there is a `.NET` that is no end of a name as in `example.net`. */
function isDotNetAt(text: string, position: number): boolean {
  const end = position + DOT_NET.length;
  const isWordAt = (at: number) =>
    at >= 0 && at < text.length && startsWord(classOf(text.codePointAt(at)!));
  return (
    text.slice(position, end).toLowerCase() === DOT_NET &&
    !isWordAt(end) &&
    !isWordAt(position - 1)
  );
}

/** The `++` of C++ and the `#` of C#. */
function lengthOfSign(text: string, start: number, end: number): number {
  if (end - start > 1) {
    return 0;
  }
  const sign = text.startsWith('++', end) ? 2 : Number(text[end] === '#');
  const after = text.codePointAt(end + sign);
  return after !== undefined && startsWord(classOf(after)) ? 0 : sign;
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
    classOf(text.charCodeAt(gapStart)) === CharacterClass.Apostrophe
  );
}

function gapBetween(
  text: string,
  start: number,
  end: number,
  before: Words,
): Gap {
  const previous = before.texts[before.texts.length - 1];
  if (previous === undefined) {
    return Gap.Sentence;
  }
  if (start === end) {
    // where two scripts meet, and between letters of scripts without spaces
    return Gap.Space;
  }
  const first = classOf(text.charCodeAt(start));
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
    const kind = classOf(text.charCodeAt(i));
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
