import sanitizeHtml from 'sanitize-html';
import { isDeeperThan } from './isDeeperThan';
import { plainTextToHtml } from './plainTextToHtml';

export type SanitizeOptions = {
  /** Hosts whose images stay, `*.` covering all names under one. */
  imageHosts: string[];
  /** Characters; longer notes are cut. 200,000 when left out. */
  maxLength?: number;
  /** Of notes with tags nested deeper only the text is kept. 100 when left out. */
  maxDepth?: number;
};

/** The portal's page has the levels of headings above this one for itself. */
const TOP_HEADING = 3;

const blocks = [
  ...['p', 'div', 'br', 'hr', 'blockquote', 'pre'],
  ...['h3', 'h4', 'h5', 'h6'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
];

const inline = [
  ...['a', 'img', 'strong', 'b', 'em', 'i', 'u', 's', 'del', 'ins', 'mark'],
  ...['small', 'sub', 'sup', 'cite', 'q', 'abbr', 'code', 'kbd', 'samp', 'var'],
];

/**
 * Makes show notes safe to put into a page, keeping what reads well: paragraphs, headings, lists, tables, quotes, code,
 * emphasis and links. Plain text becomes paragraphs with links. All else goes: scripts, styles, frames, forms, event
 * handlers, classes, addresses other than `http`, `https` and `mailto`, and images except those of the given hosts.
 */
export function sanitizeNotes(html: string, options: SanitizeOptions): string {
  const { maxLength = 200_000, maxDepth = 100 } = options;
  const markup = markupOf(cut(html, maxLength), maxDepth);
  const clean = sanitizeHtml(markup, {
    allowedTags: [...blocks, ...inline],
    allowedAttributes: {
      a: ['href', 'title', 'rel', 'target'],
      img: ['src', 'alt', 'width', 'height', 'loading', 'referrerpolicy'],
      ol: ['start', 'reversed'],
      th: ['colspan', 'rowspan', 'scope'],
      td: ['colspan', 'rowspan'],
      abbr: ['title'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesByTag: { img: ['https', 'http'] },
    allowProtocolRelative: false,
    // A page of the portal is no base for the relative addresses of somebody else.
    exclusiveFilter: frame =>
      frame.tag === 'img' && !isAllowedImage(frame.attribs.src, options),
    nonTextTags: [
      ...['script', 'style', 'textarea', 'option', 'noscript', 'title'],
      ...['iframe', 'object', 'embed', 'svg', 'math', 'template', 'xmp'],
    ],
    nestingLimit: 40,
    transformTags: {
      ...headingTransforms(markup),
      a: (_tag, attributes) => linkOf(attributes),
      img: (_tag, attributes) => ({
        tagName: 'img',
        attribs: {
          ...attributes,
          alt: attributes.alt ?? '',
          loading: 'lazy',
          referrerpolicy: 'no-referrer',
        },
      }),
    },
  });
  return withoutEmptyBlocks(clean);
}

/** Never inside of a tag. */
function cut(html: string, maxLength: number): string {
  return html.length > maxLength
    ? html.slice(0, maxLength).replace(/<[^<>]*$/, '')
    : html;
}

function markupOf(input: string, maxDepth: number): string {
  if (!/<[a-z!/]/i.test(input)) {
    return plainTextToHtml(input);
  }
  return isDeeperThan(input, maxDepth)
    ? plainTextToHtml(input.replace(/<[^<>]*>/g, ' '))
    : input;
}

/** Moves all headings by as many levels, so that the highest ones come right under those of the page. */
function headingTransforms(markup: string) {
  const levels = [1, 2, 3, 4, 5, 6];
  const highest = levels.find(level =>
    new RegExp(`<h${level}[\\s>]`, 'i').test(markup),
  );
  const shift = TOP_HEADING - (highest ?? TOP_HEADING);
  return Object.fromEntries(
    levels.map(level => [
      `h${level}`,
      sanitizeHtml.simpleTransform(`h${Math.min(level + shift, 6)}`, {}),
    ]),
  );
}

/** A link that leads nowhere is only its text. */
function linkOf(attributes: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const href = attributes.href?.trim();
  if (!href || !/^(https?:\/\/|mailto:)/i.test(href)) {
    return { tagName: 'span', attribs: {} };
  }
  return {
    tagName: 'a',
    attribs: {
      href,
      ...(attributes.title && { title: attributes.title }),
      target: '_blank',
      rel: 'noopener noreferrer',
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

/** Feeds put empty paragraphs where others put space, and what is removed leaves some behind. */
function withoutEmptyBlocks(html: string): string {
  return html
    .replace(/<(p|div|li|h[3-6])>(?:\s|&nbsp;|<br \/>)*<\/\1>/g, '')
    .replace(/(?:<br \/>\s*){3,}/g, '<br /><br />')
    .trim();
}
