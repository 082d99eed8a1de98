import {
  isDeeperThan,
  notesAllowList,
} from '@nerdout/backstage-plugin-podcast-common';
import createDOMPurify from 'dompurify';

const { blocks, inline, attributes } = notesAllowList;

const startsWithScheme = (schemes: string[]) =>
  new RegExp(`^(?:${schemes.join('|')}):`, 'i');
const allowedImageUrl = startsWithScheme(notesAllowList.imageSchemes);

const allowed = {
  ALLOWED_TAGS: [...blocks, ...inline],
  ALLOWED_ATTR: Object.values(attributes).flat(),
  ALLOWED_URI_REGEXP: startsWithScheme(notesAllowList.linkSchemes),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

/** Deeper nested notes keep only their text, because the browser's time grows with the square of the depth. */
const maxDepth = 100;

// A separate instance, because hooks on the shared one would affect other plugins.
const purify = createDOMPurify(window);

purify.addHook('uponSanitizeAttribute', (node, attribute) => {
  const names = attributes[node.nodeName.toLowerCase()] ?? [];
  attribute.keepAttr = names.includes(attribute.attrName);
});

purify.addHook('afterSanitizeAttributes', node => {
  if (node.nodeName === 'A' && node.hasAttribute('href')) {
    setAttributes(node, notesAllowList.linkAttributes);
  }
  if (node.nodeName === 'IMG') {
    // `ALLOWED_URI_REGEXP` does not apply to `data:` URLs of images.
    if (!allowedImageUrl.test(node.getAttribute('src') ?? '')) {
      node.removeAttribute('src');
    }
    setAttributes(node, notesAllowList.imageAttributes);
    if (!node.hasAttribute('alt')) {
      node.setAttribute('alt', '');
    }
  }
});

function setAttributes(node: Element, values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) {
    node.setAttribute(name, value);
  }
}

/**
 * Sanitizes show notes. The backend does so, too, but the portal may have an older one.
 */
export function sanitizeNotes(html: string): string {
  const flat = isDeeperThan(html, maxDepth)
    ? html.replace(/<[^<>]*>/g, ' ')
    : html;
  return purify.sanitize(flat, allowed);
}
