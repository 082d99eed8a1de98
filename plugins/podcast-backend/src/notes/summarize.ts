/** As the API promises. */
const MAX_SUMMARY_LENGTH = 500;

/** The beginning of some lines as one text, cut after a whole word. */
export function summarize(
  lines: string[],
  maxLength = MAX_SUMMARY_LENGTH,
): string {
  const text = lines.join(' ');
  if (text.length <= maxLength) {
    return text;
  }
  const room = text.slice(0, maxLength);
  const end = room.lastIndexOf(' ');
  // A text without a space near the end, as in Chinese, is cut where there is no more room, but not inside a character.
  const cut =
    end > maxLength / 2
      ? room.slice(0, end)
      : room.slice(0, -1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.slice(0, maxLength - 1).replace(/[\s,;:–—-]+$/, '')}…`;
}

/**
 * The lines that tell most of an episode: a summary that the feed has, unless it is only the cut-off beginning of the
 * notes, else the notes.
 */
export function linesForSummary(summary: string[], notes: string[]): string[] {
  if (summary.length === 0) {
    return notes;
  }
  if (notes.length === 0) {
    return summary;
  }
  const start = summary
    .join(' ')
    .replace(/(?:…|\.\.\.)$/, '')
    .trim();
  return notes.join(' ').startsWith(start) ? notes : summary;
}
