/** In characters, as documented for the API. */
const MAX_SUMMARY_LENGTH = 500;

/** Joins lines, and cuts the text off after a whole word. */
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
  // Text without a space near the end, as in Chinese, is cut off between two characters.
  const cut =
    end > maxLength / 2
      ? room.slice(0, end)
      : room.slice(0, -1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.slice(0, maxLength - 1).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** Returns the lines for the summary: the summary in the feed, unless it is only the beginning of the notes; otherwise the notes. */
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
