/** The class of a hint for screen readers. */
export const newTabClass = 'podcast-new-tab';

/**
 * Adds a hint for screen readers to links that open in a new tab, and marks links around images, which get no arrow.
 *
 * @param html - sanitized HTML
 * @param label - the hint
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
