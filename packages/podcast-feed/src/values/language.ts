const longest = 35;
/** What is remembered; feeds have one or two. */
const mostKnown = 500;
const known = new Map<string, boolean>();

/** Whether a tag is written as BCP 47 has it, for a language that exists: `en`, `pt-BR`, but neither `english` nor `xx`. */
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

/** Of every language that exists it is known where it is spoken; to ask for its name would load far more. */
function isSpoken(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag);
    return new Intl.Locale(language).maximize().region !== undefined;
  } catch {
    return false;
  }
}
