import sanitizeHtml from 'sanitize-html';

const blockEnds =
  /<(?:br|hr)\s*\/?>|<\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|table|tr|td|th|caption)(?:\s[^>]*)?>/gi;

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&amp;': '&',
};

/** The lines of text of an HTML fragment, none of them empty, with white space made single. */
export function htmlToLines(html: string): string[] {
  // In plain text the lines are those that it has, in HTML those that a browser would show.
  const flat = /<[a-z]/i.test(html) ? html.replace(/\s+/g, ' ') : html;
  const broken = flat.replace(blockEnds, '\n');
  // Without tags and attributes the output is text in which only these entities are left.
  const text = sanitizeHtml(broken, {
    allowedTags: [],
    allowedAttributes: {},
  }).replace(/&(?:lt|gt|quot|nbsp|amp);/g, entity => entities[entity]);
  return text
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '');
}
