/** The class of what only a screen reader finds in a link. */
export const newTabClass = 'podcast-new-tab';

/**
 * Lets every link that opens in a new tab say so to a screen reader, and tells links around images apart, which need no
 * mark for the eye.
 *
 * @param html - sanitised already
 */
export function markLinks(html: string, label: string): string {
  if (!html.includes('<a ')) {
    return html;
  }
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  for (const link of body.querySelectorAll('a[target="_blank"]')) {
    const hint = body.ownerDocument.createElement('span');
    hint.className = newTabClass;
    hint.textContent = `, ${label}`;
    if (link.querySelector('img')) {
      link.setAttribute('data-image', '');
    }
    link.append(hint);
  }
  return body.innerHTML;
}
