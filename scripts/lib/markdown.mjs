/** Where the links and pictures of a text lead; code has none. */
export function linksOf(markdown) {
  const text = markdown
    .replace(/^ *(```+)[^]*?^ *\1/gm, '')
    .replace(/`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
}

/** The headings of a text as GitHub names them in addresses. */
export function headings(markdown) {
  return new Set(
    [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, text]) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );
}
