/** The targets of the links and images in Markdown, outside code. */
export function linksOf(markdown) {
  const text = markdown
    .replace(/^ *(```+)[^]*?^ *\1/gm, '')
    .replace(/`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
}

/** The headings of a text, as GitHub writes them in addresses. */
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

/**
 * Whether an address leads to a file or heading that the repository does not have.
 *
 * @param repository - the address of the repository
 * @param readRepositoryFile - returns the text of a file in the repository, or undefined
 */
export function isBrokenRepositoryLink(target, repository, readRepositoryFile) {
  if (!target.startsWith(`${repository}/`)) return false;
  const [path, heading] = target
    .slice(`${repository}/`.length)
    .replace(/^(blob|tree)\/main\//, '')
    .split('#');
  const text = readRepositoryFile(path);
  return text === undefined || Boolean(heading && !headings(text).has(heading));
}

/** The address of the repository that a package.json names. */
export function repositoryAddress(manifest) {
  return manifest.repository?.url?.replace(/^git\+/, '').replace(/\.git$/, '');
}
