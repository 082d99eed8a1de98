/** Classes of characters for the tokenizer. */
export enum CharacterClass {
  Other = 0,
  /** Letter, digit or mark: part of a word. */
  Word = 1,
  /** Letter of a script without spaces between words: a separate word. */
  Single = 2,
  /** Katakana: consecutive characters are a word. */
  Katakana = 3,
  /** Inside words, but not part of them, such as a soft hyphen. */
  Invisible = 4,
  Space = 5,
  /** Joins two words if there are no spaces around it. */
  Hyphen = 6,
  Apostrophe = 7,
  /** May end a sentence. */
  Stop = 8,
  /** Ends a sentence even without a space after it. */
  FullStop = 9,
  /** A combining mark: belongs to the character before it. */
  Mark = 10,
}

const SINGLE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const known = new Map<number, CharacterClass>();
const ascii = Uint8Array.from({ length: 128 }, (_, code) =>
  classify(String.fromCharCode(code)),
);

/** Returns the class of a code point. */
export function getCharacterClass(codePoint: number): CharacterClass {
  if (codePoint < 128) {
    return ascii[codePoint];
  }
  let found = known.get(codePoint);
  if (found === undefined) {
    found = classify(String.fromCodePoint(codePoint));
    known.set(codePoint, found);
  }
  return found;
}

function classify(character: string): CharacterClass {
  if (/['’ʼ＇]/u.test(character)) {
    return CharacterClass.Apostrophe;
  }
  if (/\p{M}/u.test(character)) {
    return CharacterClass.Mark;
  }
  if (/[\p{Script=Katakana}ー]/u.test(character)) {
    return CharacterClass.Katakana;
  }
  if (SINGLE.test(character)) {
    return CharacterClass.Single;
  }
  if (/[\p{L}\p{N}]/u.test(character)) {
    return CharacterClass.Word;
  }
  if (/[\s™®©]/u.test(character)) {
    return CharacterClass.Space;
  }
  if (/\p{Cf}/u.test(character)) {
    return CharacterClass.Invisible;
  }
  if (/[。！？]/u.test(character)) {
    return CharacterClass.FullStop;
  }
  if (/[.!?…]/u.test(character)) {
    return CharacterClass.Stop;
  }
  return /[\p{Pd}/_&+·]/u.test(character) && character !== '—'
    ? CharacterClass.Hyphen
    : CharacterClass.Other;
}
