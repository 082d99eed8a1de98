const LATIN = /^[a-z0-9]+$/;

/** Returns a word and its plural, such as `test` and `tests`. */
export function withPlural(word: string): string[] {
  if (word.length < 2 || !LATIN.test(word) || /\d$/.test(word)) {
    return [word];
  }
  if (/[^aeiou]y$/.test(word)) {
    return [word, `${word.slice(0, -1)}ies`];
  }
  return [word, /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
}

/**
 * Removes the plural ending of a word, as in `libraries` and `tests`, but not `analysis` or `bus`. Short words count only as
 * plural acronyms (`APIs`), because `news` is not a plural.
 */
export function toSingular(word: string, asWritten: string): string[] {
  const acronym = /^\p{Lu}{2,}s$/u.test(asWritten);
  if (!LATIN.test(word) || !word.endsWith('s')) {
    return [];
  }
  if (acronym) {
    return [word.slice(0, -1)];
  }
  if (word.length < 5 || /(?:ss|us|is)$/.test(word)) {
    return [];
  }
  if (word.endsWith('ies')) {
    return [`${word.slice(0, -3)}y`];
  }
  return /(?:ss|x|z|ch|sh)es$/.test(word)
    ? [word.slice(0, -2)]
    : [word.slice(0, -1)];
}

/**
 * Adds or removes `-ing`: `testing` for `test`, `flag` for `flagging`. English spelling allows several possibilities. The
 * wrong ones are not words and do no harm.
 */
export function gerundForms(word: string): string[] {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) {
    return [];
  }
  if (word.endsWith('ing')) {
    const stem = word.slice(0, -3);
    if (stem.length < 3 || !/[aeiouy]/.test(stem)) {
      return [];
    }
    const bases = [stem, `${stem}e`];
    if (stem.at(-1) === stem.at(-2)) {
      bases.push(stem.slice(0, -1));
    }
    return bases.flatMap(withPlural);
  }
  const forms = [`${word}ing`];
  if (word.endsWith('e')) {
    forms.push(`${word.slice(0, -1)}ing`);
  }
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(word)) {
    forms.push(`${word}${word.at(-1)}ing`);
  }
  return forms;
}
