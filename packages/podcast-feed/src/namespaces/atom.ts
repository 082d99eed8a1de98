import { toUtf8 } from '../charset/decode';
import { priority } from '../builder';
import type { Builder } from '../builder';
import { readDate, readHtml, pictureFrom, readText, urlFrom } from '../fields';
import type { FieldContext } from '../fields';
import type { FeedLink } from '../model';
import { removeControls } from '../values/controls';
import { quote } from '../warnings';
import { getAttribute, findChild } from '../xml/element';
import type { XmlElement } from '../xml/element';
import { addEnclosure, readEnclosure } from './enclosure';
import { setArtwork } from './commonFields';
import type { FeedNamespace, ShowBuilder } from './namespace';
import { addAuthors, addContacts, getPersonName } from './contacts';

/** Decodes a text in base64, which Atom 0.3 allows. */
function unpackBase64(element: XmlElement, context: FieldContext): void {
  const { attributes, text } = element;
  if (getAttribute(element, 'mode')?.trim().toLowerCase() !== 'base64') {
    return;
  }
  element.attributes = attributes.filter(({ local }) => local !== 'mode');
  if (/[^A-Za-z0-9+/=\s]/.test(text)) {
    context.warn(
      'bad-base64',
      element.name,
      `${quote(text)} is not valid base64`,
    );
    return;
  }
  element.text = removeControls(
    element.name,
    toUtf8(Buffer.from(text, 'base64'), undefined, context.warn).toString(),
    context.warn,
  );
}

/** Reads the HTML of a text construct. Plain text is escaped. */
function readHtmlConstruct(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  const type = getAttribute(element, 'type')?.trim().toLowerCase();
  unpackBase64(element, context);
  const html = readHtml(element, context);
  const isText = type === 'text' || type === 'text/plain';
  return isText ? html?.replace(/&/g, '&amp;').replace(/</g, '&lt;') : html;
}

function readName(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  const name = findChild(element, 'name');
  return getPersonName(readText(name ?? element, context));
}

/** Reads the text of a text construct. In HTML, markup and entities are valid. */
function readTextConstruct(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  const type = getAttribute(element, 'type')?.trim().toLowerCase() ?? '';
  const isHtml =
    /html/.test(type) || getAttribute(element, 'mode') === 'escaped';
  unpackBase64(element, context);
  return readText(element, isHtml ? { ...context, warn: () => {} } : context);
}

function getRel(element: XmlElement): string {
  return getAttribute(element, 'rel')?.trim().toLowerCase() || 'alternate';
}

function addPayment(
  element: XmlElement,
  url: string,
  builder: Builder<{ funding?: FeedLink[] }>,
): void {
  const title = getAttribute(element, 'title')?.trim() || 'Support';
  builder.add('funding', { url, title });
}

export function showLink(
  element: XmlElement,
  builder: ShowBuilder,
  context: FieldContext,
): void {
  const rel = getRel(element);
  const url = urlFrom(element, context, getAttribute(element, 'href'));
  if (!url) {
    return;
  }
  const links = builder.fields.links ?? {};
  switch (rel) {
    case 'alternate':
      builder.set('link', url, priority.fallback);
      return;
    case 'payment':
      addPayment(element, url, builder);
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
      // Older entries of an archived feed, like `next` in a paged one.
      links.next ??= url;
      break;
    case 'hub':
      links.hubs = [...(links.hubs ?? []), url].slice(0, 20);
      break;
    default:
      return;
  }
  builder.set('links', links);
}

/** Atom feeds, and the Atom links of RSS feeds. */
export const atom: FeedNamespace = {
  id: 'atom',
  prefixes: ['atom10', 'a10', 'atom03'],
  uris: ['http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#'],
  episode: {
    id: (element, builder, context) => {
      const id = readText(element, context);
      builder.set('guid', id, priority.fallback);
    },
    title: (element, builder, context) =>
      builder.set(
        'title',
        readTextConstruct(element, context),
        priority.fallback,
      ),
    link: (element, builder, context) => {
      const rel = getRel(element);
      if (rel === 'enclosure') {
        addEnclosure(
          readEnclosure(element, context, { url: 'href', length: 'length' }),
          element,
          builder,
          context,
        );
      } else if (rel === 'alternate') {
        const url = urlFrom(element, context, getAttribute(element, 'href'));
        builder.set('link', url, priority.fallback);
      } else if (rel === 'replies') {
        const url = urlFrom(element, context, getAttribute(element, 'href'));
        builder.set('commentsUrl', url, priority.fallback);
      } else if (rel === 'payment') {
        const url = urlFrom(element, context, getAttribute(element, 'href'));
        if (url) {
          addPayment(element, url, builder);
        }
      }
    },
    summary: (element, builder, context) => {
      const summary = readHtmlConstruct(element, context);
      builder.set('summary', summary, priority.fallback);
      builder.setLongest('notes', summary);
    },
    content: (element, builder, context) => {
      if (getAttribute(element, 'src') === undefined) {
        builder.setLongest('notes', readHtmlConstruct(element, context));
        return;
      }
      const media = readEnclosure(element, context, {
        url: 'src',
        length: 'length',
      });
      builder.add('otherMedia', media);
    },
    published: (element, builder, context) =>
      builder.set('publishedAt', readDate(element, context)),
    issued: (element, builder, context) =>
      builder.set('publishedAt', readDate(element, context)),
    created: (element, builder, context) =>
      builder.set('publishedAt', readDate(element, context), priority.least),
    updated: (element, builder, context) =>
      builder.set('updatedAt', readDate(element, context)),
    modified: (element, builder, context) =>
      builder.set('updatedAt', readDate(element, context)),
    author: (element, builder, context) => {
      builder.set('author', readName(element, context), priority.fallback);
      addAuthors(element, builder, context);
    },
    contributor: addAuthors,
    category: (element, builder) =>
      builder.add(
        'categories',
        (
          getAttribute(element, 'label') ?? getAttribute(element, 'term')
        )?.trim() || undefined,
      ),
  },
  show: {
    title: (element, builder, context) =>
      builder.set(
        'title',
        readTextConstruct(element, context),
        priority.fallback,
      ),
    subtitle: (element, builder, context) =>
      builder.setLongest('description', readHtmlConstruct(element, context)),
    tagline: (element, builder, context) =>
      builder.setLongest('description', readHtmlConstruct(element, context)),
    link: showLink,
    logo: (element, builder, context) =>
      setArtwork(builder, pictureFrom(element, context, element.text)),
    icon: (element, builder, context) =>
      setArtwork(
        builder,
        pictureFrom(element, context, element.text),
        priority.fallback,
      ),
    author: (element, builder, context) => {
      builder.set('author', readName(element, context), priority.fallback);
      addContacts(element, builder, context);
    },
    rights: (element, builder, context) =>
      builder.set('copyright', readText(element, context), priority.fallback),
    generator: (element, builder, context) =>
      builder.set('generator', readText(element, context), priority.fallback),
    copyright: (element, builder, context) =>
      builder.set('copyright', readText(element, context), priority.fallback),
    updated: (element, builder, context) =>
      builder.set('updatedAt', readDate(element, context), priority.fallback),
    modified: (element, builder, context) =>
      builder.set('updatedAt', readDate(element, context), priority.fallback),
    category: (element, builder) =>
      builder.add(
        'categories',
        (
          getAttribute(element, 'label') ?? getAttribute(element, 'term')
        )?.trim() || undefined,
      ),
  },
};
