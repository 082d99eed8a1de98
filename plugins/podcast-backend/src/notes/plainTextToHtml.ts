/** An address, which ends before punctuation that is more likely of the sentence; or what could be taken for markup. */
const addressOrMarkup = /\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}']|[<>]/gi;

/** Turns plain text into paragraphs at blank lines, with line breaks and links. */
export function plainTextToHtml(text: string): string {
  return text
    .split(/(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')
    .map(
      paragraph =>
        `<p>${linkify(paragraph).replace(/\r\n|\r|\n/g, '<br />')}</p>`,
    )
    .join('');
}

/** The text may hold entities already, so only what could be markup is escaped. */
function linkify(text: string): string {
  return text.replace(addressOrMarkup, found => {
    switch (found) {
      case '<':
        return '&lt;';
      case '>':
        return '&gt;';
      default:
        return `<a href="${found}">${found}</a>`;
    }
  });
}
