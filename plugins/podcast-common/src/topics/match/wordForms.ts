const LATIN = /^[a-z0-9]+$/;

/** A word and its plural, e.g. `test`, `tests`. */
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
 * A word without its plural ending, where it has one: `libraries` and `tests`, but not `analysis` or `bus`. Short words
 * only if they are plural acronyms (`APIs`), since `news` is no plural.
 */
export function singularOf(word: string, asWritten: string): string[] {
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
 * What is done with a thing and the thing: `testing` for `test`, `flag` for `flagging`. English spelling leaves several
 * possibilities; the wrong ones are no words and do no harm.
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
