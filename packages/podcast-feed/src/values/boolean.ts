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
]) {
  words.set(word, true);
}
for (const word of [
  'no',
  'false',
  'clean',
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

/** Reads `yes`, `true`, `explicit`, `1` and the like, and their opposites; undefined for anything else. */
export function parseBoolean(value: string): boolean | undefined {
  return words.get(value.trim().toLowerCase());
}
