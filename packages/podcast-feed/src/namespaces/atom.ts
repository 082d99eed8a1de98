import { toUtf8 } from '../charset/decode';
import { rank } from '../draft';
import type { Draft } from '../draft';
import { dateOf, htmlOf, pictureFrom, textOf, urlFrom } from '../fields';
import type { FieldContext } from '../fields';
import type { FeedLink } from '../model';
import { withoutControlsOf } from '../values/controls';
import { quote } from '../warnings';
import { attribute, child } from '../xml/element';
import type { XmlElement } from '../xml/element';
import { addEnclosure, readEnclosure } from './enclosure';
import type { FeedNamespace, ShowDraft } from './namespace';
import { addAuthors, addContacts, personName } from './contacts';

/** In Atom 0.3 a text may be written as base64. */
function unpackBase64(element: XmlElement, context: FieldContext): void {
  const { attributes, text } = element;
  if (attribute(element, 'mode')?.trim().toLowerCase() !== 'base64') {
    return;
  }
  element.attributes = attributes.filter(({ local }) => local !== 'mode');
  if (/[^A-Za-z0-9+/=\s]/.test(text)) {
    context.warn(
      'bad-base64',
      element.name,
      `${quote(text)} is not the base64 that it is said to be`,
    );
    return;
  }
  element.text = withoutControlsOf(
    element.name,
    toUtf8(Buffer.from(text, 'base64'), undefined, context.warn).toString(),
    context.warn,
  );
}

/** HTML of a text construct. Text that is said to be plain is escaped, so that it stays what it is. */
function htmlOfConstruct(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  const type = attribute(element, 'type')?.trim().toLowerCase();
  unpackBase64(element, context);
  const html = htmlOf(element, context);
  const isText = type === 'text' || type === 'text/plain';
  return isText ? html?.replace(/&/g, '&amp;').replace(/</g, '&lt;') : html;
}

function nameOf(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  const name = child(element, 'name');
  return personName(textOf(name ?? element, context));
}

/** Text of a text construct. Where that is said to be HTML, markup and entities in it are no mistakes. */
function textOfConstruct(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  const type = attribute(element, 'type')?.trim().toLowerCase() ?? '';
  const isHtml = /html/.test(type) || attribute(element, 'mode') === 'escaped';
  unpackBase64(element, context);
  return textOf(element, isHtml ? { ...context, warn: () => {} } : context);
}

function relOf(element: XmlElement): string {
  return attribute(element, 'rel')?.trim().toLowerCase() || 'alternate';
}

function addPayment(
  element: XmlElement,
  url: string,
  draft: Draft<{ funding?: FeedLink[] }>,
): void {
  const title = attribute(element, 'title')?.trim() || 'Support';
  draft.add('funding', { url, title });
}

export function showLink(
  element: XmlElement,
  draft: ShowDraft,
  context: FieldContext,
): void {
  const rel = relOf(element);
  const url = urlFrom(element, context, attribute(element, 'href'));
  if (!url) {
    return;
  }
  const links = draft.fields.links ?? {};
  switch (rel) {
    case 'alternate':
      draft.offer('link', url, rank.fallback);
      return;
    case 'payment':
      addPayment(element, url, draft);
      return;
    case 'self':
    case 'first':
    case 'last':
    case 'next':
      links[rel] ??= url;
      break;
    case 'prev':
    case 'previous':
      links.previous ??= url;
      break;
    case 'prev-archive':
      // Older entries of an archived feed: what `next` is to a paged one.
      links.next ??= url;
      break;
    case 'hub':
      links.hubs = [...(links.hubs ?? []), url].slice(0, 20);
      break;
    default:
      return;
  }
  draft.offer('links', links);
}

/** Atom 1.0 feeds, and the links of Atom that RSS feeds use. */
export const atom: FeedNamespace = {
  id: 'atom',
  prefixes: ['atom10', 'a10', 'atom03'],
  uris: ['http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#'],
  episode: {
    id: (element, draft, context) => {
      const id = textOf(element, context);
      draft.offer('guid', id, rank.fallback);
    },
    title: (element, draft, context) =>
      draft.offer('title', textOfConstruct(element, context), rank.fallback),
    link: (element, draft, context) => {
      const rel = relOf(element);
      if (rel === 'enclosure') {
        addEnclosure(
          readEnclosure(element, context, { url: 'href', length: 'length' }),
          element,
          draft,
          context,
        );
      } else if (rel === 'alternate') {
        const url = urlFrom(element, context, attribute(element, 'href'));
        draft.offer('link', url, rank.fallback);
      } else if (rel === 'replies') {
        const url = urlFrom(element, context, attribute(element, 'href'));
        draft.offer('commentsUrl', url, rank.fallback);
      } else if (rel === 'payment') {
        const url = urlFrom(element, context, attribute(element, 'href'));
        if (url) {
          addPayment(element, url, draft);
        }
      }
    },
    summary: (element, draft, context) => {
      const summary = htmlOfConstruct(element, context);
      draft.offer('summary', summary, rank.fallback);
      draft.offerLongest('notes', summary);
    },
    content: (element, draft, context) => {
      if (attribute(element, 'src') === undefined) {
        draft.offerLongest('notes', htmlOfConstruct(element, context));
        return;
      }
      const media = readEnclosure(element, context, {
        url: 'src',
        length: 'length',
      });
      draft.add('otherMedia', media);
    },
    published: (element, draft, context) =>
      draft.offer('publishedAt', dateOf(element, context)),
    issued: (element, draft, context) =>
      draft.offer('publishedAt', dateOf(element, context)),
    created: (element, draft, context) =>
      draft.offer('publishedAt', dateOf(element, context), rank.least),
    updated: (element, draft, context) =>
      draft.offer('updatedAt', dateOf(element, context)),
    modified: (element, draft, context) =>
      draft.offer('updatedAt', dateOf(element, context)),
    author: (element, draft, context) => {
      draft.offer('author', nameOf(element, context), rank.fallback);
      addAuthors(element, draft, context);
    },
    contributor: addAuthors,
    category: (element, draft) =>
      draft.add(
        'categories',
        (attribute(element, 'label') ?? attribute(element, 'term'))?.trim() ||
          undefined,
      ),
  },
  show: {
    title: (element, draft, context) =>
      draft.offer('title', textOfConstruct(element, context), rank.fallback),
    subtitle: (element, draft, context) =>
      draft.offerLongest('description', htmlOfConstruct(element, context)),
    tagline: (element, draft, context) =>
      draft.offerLongest('description', htmlOfConstruct(element, context)),
    link: showLink,
    logo: (element, draft, context) => {
      const url = pictureFrom(element, context, element.text);
      draft.offer('artworkUrl', url);
      draft.add('images', url ? { url } : undefined);
    },
    icon: (element, draft, context) => {
      const url = pictureFrom(element, context, element.text);
      draft.offer('artworkUrl', url, rank.fallback);
      draft.add('images', url ? { url } : undefined);
    },
    author: (element, draft, context) => {
      draft.offer('author', nameOf(element, context), rank.fallback);
      addContacts(element, draft, context);
    },
    rights: (element, draft, context) =>
      draft.offer('copyright', textOf(element, context), rank.fallback),
    generator: (element, draft, context) =>
      draft.offer('generator', textOf(element, context), rank.fallback),
    copyright: (element, draft, context) =>
      draft.offer('copyright', textOf(element, context), rank.fallback),
    updated: (element, draft, context) =>
      draft.offer('updatedAt', dateOf(element, context), rank.fallback),
    modified: (element, draft, context) =>
      draft.offer('updatedAt', dateOf(element, context), rank.fallback),
    category: (element, draft) =>
      draft.add(
        'categories',
        (attribute(element, 'label') ?? attribute(element, 'term'))?.trim() ||
          undefined,
      ),
  },
};
