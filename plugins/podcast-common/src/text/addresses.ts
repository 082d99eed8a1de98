const MAYBE_ADDRESS = /:\/\/|www\.|[\p{L}\p{N}]\.\p{Ll}{2}/iu;

// the characters after the scheme are those that addresses are written with in Latin script, so that an address within
// Japanese text ends where the text goes on
const ADDRESS =
  /(?<![a-z\d])(?:[a-z][a-z\d+.-]{1,15}:\/\/|www\.|mailto:)[!-~\u00a1-\u024f]+/giu;
const MAIL = /^[^@]+@[^@]+\.[^@]+$/;

// a closed list, since "Node.js" and "the end.Then" are no addresses
const DOMAIN =
  /^(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|app|ai|co|fm|tv|me|info|edu|gov|int|eu|uk|de|se|no|dk|fi|nl|fr|es|it|pl|ch|at|be|us|ca|au|jp|in|br|ly|sh|gg|so|to|tech|cloud|blog|page|link|site|show|audio)(?:[:/?#]\S*)?$/u;

/** Nothing longer is taken for a domain or an e-mail address. */
const LONGEST = 300;

/** Stands in the place of an address: the object replacement character, which no phrase reaches across. */
export const ADDRESS_MARK = '\ufffc';

/**
 * Puts a mark in the place of each address of the web and each e-mail address, so that no word inside of one counts.
 */
export function blankAddresses(text: string): string {
  if (!MAYBE_ADDRESS.test(text)) {
    return text;
  }
  return text
    .replace(ADDRESS, ADDRESS_MARK)
    .split(/(\s+)/)
    .map(run => (isDomainOrMail(run) ? ADDRESS_MARK : run))
    .join('');
}

function isDomainOrMail(run: string): boolean {
  if (run.length > LONGEST) {
    return false;
  }
  const bare = trimPunctuation(run);
  return MAIL.test(bare) || DOMAIN.test(bare);
}

function trimPunctuation(run: string): string {
  let start = 0;
  let end = run.length;
  while (start < end && '([{<"“‘\''.includes(run[start])) {
    start += 1;
  }
  while (end > start && ')]}>"”’\'.,;:!?…'.includes(run[end - 1])) {
    end -= 1;
  }
  return run.slice(start, end);
}
