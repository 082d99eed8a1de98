const words = new Map<string, boolean>();
for (const word of [
  'yes',
  'true',
  'explicit',
  '1',
  'y',
  'on',
  'ja',
  'sí',
  'si',
  'oui',
  'adult',
  'block',
  'blocked',
]) {
  words.set(word, true);
}
for (const word of [
  'no',
  'false',
  'clean',
  'nonadult',
  'notexplicit',
  'not explicit',
  '0',
  'n',
  'off',
  'none',
  'nein',
  'non',
  '',
]) {
  words.set(word, false);
}

/** Parses `yes`, `true`, `explicit`, `1` and similar values, and their opposites; undefined for anything else. */
export function parseBoolean(value: string): boolean | undefined {
  const word = value.trim().toLowerCase();
  return words.get(word) ?? words.get(word.replace(/^\W{1,5}|\W{1,5}$/g, ''));
}
