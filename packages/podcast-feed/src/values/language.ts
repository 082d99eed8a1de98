const longest = 35;
/** What is remembered; feeds have one or two. */
const mostKnown = 500;
const known = new Map<string, boolean>();
let names: Intl.DisplayNames | undefined;

/** Whether a tag is written as BCP 47 has it, for a language that exists: `en`, `pt-BR`, but neither `english` nor `xx`. */
export function isLanguage(tag: string): boolean {
  const remembered = known.get(tag);
  if (remembered !== undefined) {
    return remembered;
  }
  const exists = tag.length <= longest && hasName(tag);
  if (known.size < mostKnown) {
    known.set(tag, exists);
  }
  return exists;
}

function hasName(tag: string): boolean {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  try {
    return names.of(new Intl.Locale(tag).language) !== undefined;
  } catch {
    return false;
  }
}
