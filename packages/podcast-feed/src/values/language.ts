const longest = 35;
/** Cached results; feeds have one or two languages. */
const mostKnown = 500;
const known = new Map<string, boolean>();

/** Whether a tag is valid BCP 47 of an existing language: `en`, `pt-BR`, but not `english` or `xx`. */
export function isLanguage(tag: string): boolean {
  if (tag.length > longest) {
    return false;
  }
  const remembered = known.get(tag);
  if (remembered !== undefined) {
    return remembered;
  }
  const exists = isSpoken(tag);
  if (known.size < mostKnown) {
    known.set(tag, exists);
  }
  return exists;
}

/** Checks for a known region, which every existing language has. Checking for its name would load much more data. */
function isSpoken(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag);
    return new Intl.Locale(language).maximize().region !== undefined;
  } catch {
    return false;
  }
}
