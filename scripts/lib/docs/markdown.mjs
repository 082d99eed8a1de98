/** A Markdown table. The cells are Markdown, too. */
export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.map(escapeCell).join(' | ')} |`)
    .join('\n');
}

export const code = text => `\`${text}\``;

const escapeCell = text =>
  String(text).replace(/\s+/g, ' ').replaceAll('|', '\\|');
