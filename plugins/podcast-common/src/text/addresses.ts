const MAYBE_ADDRESS = /:\/\/|www\.|[\p{L}\p{N}]\.\p{Ll}{2}/iu;

// After the scheme, only characters of Latin addresses count, so that an address in Japanese text ends before that text.
const ADDRESS =
  /(?<![a-z\d])(?:[a-z][a-z\d+.-]{1,15}:\/\/|www\.|mailto:)[!-~\u00a1-\u024f]+/giu;
const MAIL = /^[^@]+@[^@]+\.[^@]+$/;

// A fixed list, because "Node.js" and "the end.Then" are not addresses.
const DOMAIN =
  /^(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|app|ai|co|fm|tv|me|info|edu|gov|int|eu|uk|de|se|no|dk|fi|nl|fr|es|it|pl|ch|at|be|us|ca|au|jp|in|br|ly|sh|gg|so|to|tech|cloud|blog|page|link|site|show|audio)(?:[:/?#]\S*)?$/u;

/** Longer words are not domains or e-mail addresses. */
const MAX_LENGTH = 300;

/** Replaces an address: the object replacement character, which ends phrases. */
export const ADDRESS_MARK = '\ufffc';

/** Replaces each web and e-mail address with a mark, so that words inside them do not count. */
export function maskAddresses(text: string): string {
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
  if (run.length > MAX_LENGTH) {
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
