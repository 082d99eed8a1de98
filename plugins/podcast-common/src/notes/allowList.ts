/**
 * What show notes may contain. The backend and the frontend sanitize notes by this list. Of most other elements, only the text
 * is kept.
 *
 * @public
 */
export const notesAllowList = {
  /** Elements that start a new line. */
  blocks: [
    ...['p', 'div', 'br', 'hr', 'blockquote', 'pre'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ],
  /** Elements within a line. */
  inline: [
    ...['a', 'img', 'strong', 'b', 'em', 'i', 'u', 's', 'del', 'ins', 'mark'],
    ...['small', 'sub', 'sup', 'cite', 'q', 'abbr', 'code', 'kbd', 'samp'],
    ...['var'],
  ],
  /** Attributes that authors may set, by element. */
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start', 'reversed'],
    th: ['colspan', 'rowspan', 'scope'],
    td: ['colspan', 'rowspan'],
    abbr: ['title'],
  } as Record<string, string[]>,
  /** URL schemes of links. Relative URLs are not allowed. */
  linkSchemes: ['http', 'https', 'mailto'],
  /** URL schemes of images. */
  imageSchemes: ['http', 'https'],
  /** Attributes that each link gets. */
  linkAttributes: { target: '_blank', rel: 'noopener noreferrer' },
  /** Attributes that each image gets. */
  imageAttributes: { loading: 'lazy', referrerpolicy: 'no-referrer' },
};
