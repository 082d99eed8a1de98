import {
  isDeeperThan,
  notesAllowList,
} from '@nerdout/backstage-plugin-podcast-common';
import sanitizeHtml from 'sanitize-html';
import { isHtml, otherBlocks, otherLists, withoutText } from './htmlElements';
import { plainTextToHtml, withParagraphs } from './paragraphs';
import { NO_TAG, tidy } from './tidy';

export type SanitizeOptions = {
  /** Hosts whose images are kept; `*.` covers all subdomains. */
  imageHosts: string[];
  /** In characters; longer notes are cut off. 200,000 by default. */
  maxLength?: number;
  /** Nesting depth of tags; of deeper notes only the text is kept. 100 by default. */
  maxDepth?: number;
};

/** The page uses the heading levels above this one. */
const TOP_HEADING = 3;

const {
  attributes,
  linkAttributes,
  imageAttributes,
  linkSchemes,
  imageSchemes,
} = notesAllowList;

const noTag: sanitizeHtml.Tag = { tagName: NO_TAG, attribs: {} };

/**
 * Sanitizes show notes. Keeps paragraphs, headings, lists, tables, quotes, code, emphasis and links. Converts plain text to
 * paragraphs, and URLs to links. Removes everything else: scripts, styles, frames, forms, event handlers, classes, links other
 * than `http`, `https` and `mailto`, and images of other hosts.
 */
export function sanitizeNotes(html: string, options: SanitizeOptions): string {
  const { maxLength = 200_000, maxDepth = 100 } = options;
  const markup = toMarkup(cut(html, maxLength), maxDepth);
  const safe = sanitizeHtml(markup, {
    allowedTags: [...notesAllowList.blocks, ...notesAllowList.inline, NO_TAG],
    allowedAttributes: {
      ...attributes,
      a: [...attributes.a, ...Object.keys(linkAttributes)],
      img: [...attributes.img, ...Object.keys(imageAttributes)],
    },
    allowedSchemes: linkSchemes,
    allowedSchemesByTag: { img: imageSchemes },
    allowProtocolRelative: false,
    nonTextTags: withoutText,
    nestingLimit: 40,
    transformTags: {
      ...replaceTags('div', otherBlocks),
      ...replaceTags('ul', otherLists),
      a: (_tag, attribs) => transformLink(attribs),
      img: (_tag, attribs) => transformImage(attribs, options),
    },
  });
  const clean = shiftHeadings(collapseBreaks(tidy(safe)));
  return /^[^<]+$/.test(clean) ? `<p>${clean}</p>` : clean;
}

/** Cuts off at a maximum length, but not inside a tag. */
function cut(html: string, maxLength: number): string {
  return html.length > maxLength
    ? html.slice(0, maxLength).replace(/<[^<>]*$/, '')
    : html;
}

function toMarkup(input: string, maxDepth: number): string {
  if (!isHtml(input)) {
    return plainTextToHtml(input);
  }
  if (isDeeperThan(input, maxDepth)) {
    return plainTextToHtml(input.replace(/<[^<>]*>/g, ' '));
  }
  return withParagraphs(removeComments(escapeAddresses(input)));
}

/** Escapes URLs and e-mail addresses that look like tags, as in `<ann@example.com>`. */
function escapeAddresses(html: string): string {
  return html.replace(/<(?=https?:\/\/|[a-z0-9.+_-]{1,64}@)/gi, '&lt;');
}

function removeComments(html: string): string {
  const parts: string[] = [];
  for (let position = 0; position >= 0; ) {
    const start = html.indexOf('<!--', position);
    parts.push(html.slice(position, start < 0 ? undefined : start));
    const end = start < 0 ? -1 : html.indexOf('-->', start);
    position = end < 0 ? -1 : end + 3;
  }
  return parts.join('');
}

function replaceTags(name: string, tags: string[]) {
  return Object.fromEntries(
    tags.map(tag => [tag, sanitizeHtml.simpleTransform(name, {}, false)]),
  );
}

/** Shifts all headings by the same number of levels, so the highest ones follow those of the page. */
function shiftHeadings(html: string): string {
  const highest = [1, 2, 3, 4, 5, 6].find(level =>
    html.includes(`<h${level}>`),
  );
  const shift = TOP_HEADING - (highest ?? TOP_HEADING);
  return html.replace(
    /<(\/?)h([1-6])>/g,
    (_tag, end, level) => `<${end}h${Math.min(Number(level) + shift, 6)}>`,
  );
}

/** Keeps only the text of invalid links. */
function transformLink(attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const href = attribs.href?.trim();
  if (!href || !/^(https?:\/\/|mailto:)/i.test(href)) {
    return noTag;
  }
  return {
    tagName: 'a',
    attribs: {
      href,
      ...(attribs.title && { title: attribs.title }),
      ...linkAttributes,
    },
  };
}

/** Removes images of other hosts, and images with relative URLs, which would resolve against the portal. */
function transformImage(
  attribs: sanitizeHtml.Attributes,
  options: SanitizeOptions,
): sanitizeHtml.Tag {
  if (!isAllowedImage(attribs.src, options)) {
    return noTag;
  }
  return {
    tagName: 'img',
    attribs: {
      ...attribs,
      alt: attribs.alt ?? '',
      ...imageAttributes,
    },
  };
}

function isAllowedImage(
  src: string | undefined,
  { imageHosts }: SanitizeOptions,
): boolean {
  if (!src || imageHosts.length === 0) {
    return false;
  }
  try {
    const { hostname, protocol } = new URL(src);
    return (
      /^https?:$/.test(protocol) &&
      imageHosts.some(host =>
        host.startsWith('*.')
          ? hostname.endsWith(host.slice(1).toLowerCase())
          : hostname === host.toLowerCase(),
      )
    );
  } catch {
    return false;
  }
}

/** Reduces line breaks that feeds use for spacing. */
function collapseBreaks(html: string): string {
  return html.replace(/(?:<br \/>\s*){3,}/g, '<br /><br />').trim();
}
