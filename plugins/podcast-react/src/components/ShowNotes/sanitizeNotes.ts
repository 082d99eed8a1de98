import { isDeeperThan } from '@nerdout/backstage-plugin-podcast-common';
import createDOMPurify from 'dompurify';

const allowed = {
  ALLOWED_TAGS: (
    'a abbr b blockquote br caption cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins ' +
    'kbd li mark ol p pre q s samp small span strong sub sup table tbody td tfoot th thead time tr u ul'
  ).split(' '),
  ALLOWED_ATTR:
    'alt cite colspan datetime dir height href lang reversed rowspan scope src start title width'.split(
      ' ',
    ),
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

/** Deeper nested notes keep only their text, because the browser's time grows with the square of the depth. */
const maxDepth = 100;

// A separate instance, because hooks on the shared one would affect other plugins.
const purify = createDOMPurify(window);

purify.addHook('afterSanitizeAttributes', node => {
  if (node.nodeName === 'A' && node.hasAttribute('href')) {
    node.setAttribute('target', '_blank');
    node.setAttribute('rel', 'noopener noreferrer nofollow');
  }
  if (node.nodeName === 'IMG') {
    // `ALLOWED_URI_REGEXP` does not apply to `data:` URLs of images.
    if (!/^https?:/i.test(node.getAttribute('src') ?? '')) {
      node.removeAttribute('src');
    }
    node.setAttribute('loading', 'lazy');
    node.setAttribute('referrerpolicy', 'no-referrer');
    if (!node.hasAttribute('alt')) {
      node.setAttribute('alt', '');
    }
  }
});

/**
 * Sanitizes show notes. The backend does so, too, but the portal may have an older one.
 */
export function sanitizeNotes(html: string): string {
  const flat = isDeeperThan(html, maxDepth)
    ? html.replace(/<[^<>]*>/g, ' ')
    : html;
  return purify.sanitize(flat, allowed);
}
