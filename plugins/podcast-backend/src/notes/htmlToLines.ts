const blocks =
  /<(?:br|hr) \/>|<\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|table|tr|td|th|caption)(?: [^<>]*)?>/g;

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&amp;': '&',
};

/**
 * Converts show notes to the lines of text that a browser would show, without empty ones.
 *
 * @param notes - from `sanitizeNotes`: with known tags, no other `<` and `>`, and few entities
 */
export function htmlToLines(notes: string): string[] {
  return notes
    .replace(/\s+/g, ' ')
    .replace(blocks, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:lt|gt|quot|nbsp|amp);/g, entity => entities[entity])
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '');
}
