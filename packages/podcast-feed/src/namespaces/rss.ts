import { rank } from '../draft';
import {
  attributeText,
  byteLengthOf,
  dateOf,
  htmlOf,
  textOf,
  urlOf,
  urlFrom,
} from '../fields';
import type { FieldContext } from '../fields';
import type { FeedEnclosure } from '../model';
import { contactsIn, parseContact } from '../people/authors';
import { authorsAmong } from '../people/withAuthors';
import { isMedia, mediaType, mediaTypeOfUrl } from '../values/mediaType';
import { quote } from '../warnings';
import { attribute, child, deepText } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { EpisodeDraft, FeedNamespace, ShowDraft } from './namespace';

/** `Jane Doe` of `jane@example.com (Jane Doe)` and `Jane Doe <jane@example.com>`. */
export function personName(value: string | undefined): string | undefined {
  return value && (parseContact(value).name ?? value);
}

/** Remembers whom an item names as its authors. */
export function addAuthors(
  element: XmlElement,
  draft: EpisodeDraft,
  context: FieldContext,
): void {
  // Nearly every item has elements that could name one, and hardly any has an address.
  if (deepText(element).includes('@')) {
    authorsAmong(contactsIn(element, context)).forEach(author =>
      draft.add('authors', author),
    );
  }
}

/** Remembers whom a show names as answering for it. */
export function addContacts(
  element: XmlElement,
  draft: ShowDraft,
  context: FieldContext,
): void {
  contactsIn(element, context).forEach(contact =>
    draft.add('contacts', contact),
  );
}

/** An enclosure or something like it: `url`, `type` and `length` as attributes. */
export function readEnclosure(
  element: XmlElement,
  context: FieldContext,
  names: { url: string; length: string },
): FeedEnclosure | undefined {
  const url = urlFrom(
    element,
    context,
    attribute(element, names.url) ?? element.text,
  );
  if (!url) {
    context.warn(
      'bad-enclosure',
      element.name,
      `<${element.name}> has no address that can be used`,
    );
    return undefined;
  }
  const enclosure: FeedEnclosure = { url };
  const type = enclosureType(element, url, context);
  const length = byteLengthOf(
    element,
    context,
    attribute(element, names.length),
  );
  if (type) {
    enclosure.type = type;
  }
  if (length !== undefined) {
    enclosure.length = length;
  }
  return enclosure;
}

/** What the feed says, unless the name of the file says that this cannot be. */
function enclosureType(
  element: XmlElement,
  url: string,
  context: FieldContext,
): string | undefined {
  const written = attribute(element, 'type') ?? '';
  const type = mediaType(written);
  const suggested = mediaTypeOfUrl(url);
  if (type && (isMedia(type) || !suggested || !isMedia(suggested))) {
    const isVague = type === 'application/octet-stream';
    return isVague && suggested ? suggested : type;
  }
  if (written.trim() !== '' && suggested !== type) {
    context.warn(
      'bad-type',
      element.name,
      `${quote(written)} is not the type of ${quote(url)}${
        suggested ? `; ${suggested} was taken` : ''
      }`,
    );
  }
  return suggested ?? type;
}

/** Puts a file where it belongs: an image or a document is not what a player shall get first. */
export function addEnclosure(
  enclosure: FeedEnclosure | undefined,
  element: XmlElement,
  draft: EpisodeDraft,
  context: FieldContext,
): void {
  if (!enclosure) {
    return;
  }
  if (!enclosure.type || isMedia(enclosure.type)) {
    draft.add('enclosures', enclosure);
    return;
  }
  context.warn(
    'not-media',
    element.name,
    `${quote(enclosure.url)} is of type ${
      enclosure.type
    }, which cannot be played`,
  );
  if (enclosure.type.startsWith('image/')) {
    draft.add('imageEnclosures', enclosure.url);
  }
}

/** RSS 0.9x, 1.0 and 2.0: the elements without a prefix. */
export const rss: FeedNamespace = {
  id: 'rss',
  prefixes: ['rss10', 'rss1', 'rss2'],
  uris: [
    'http://purl.org/rss/1.0/',
    'http://my.netscape.com/rdf/simple/0.9/',
    'http://channel.netscape.com/rdf/simple/0.9/',
    'http://backend.userland.com/rss2',
    'http://backend.userland.com/RSS20',
    'http://blogs.law.harvard.edu/tech/rss',
    'http://cyber.law.harvard.edu/rss/rss.html',
  ],
  episode: {
    title: (element, draft, context) =>
      draft.offer('title', textOf(element, context)),
    link: (element, draft, context) =>
      draft.offer(
        'link',
        urlFrom(element, context, element.text || attribute(element, 'href')),
      ),
    description: (element, draft, context) =>
      draft.offerLongest('notes', htmlOf(element, context)),
    guid: (element, draft, context) => {
      const guid = textOf(element, context);
      draft.offer('guid', guid);
      const isAddress =
        attribute(element, 'ispermalink')?.trim().toLowerCase() !== 'false';
      if (guid && isAddress && /^https?:\/\//i.test(guid)) {
        draft.offer('link', urlFrom(element, context, guid), rank.fallback);
      }
    },
    pubdate: (element, draft, context) =>
      draft.offer('publishedAt', dateOf(element, context)),
    enclosure: (element, draft, context) =>
      addEnclosure(
        readEnclosure(element, context, { url: 'url', length: 'length' }),
        element,
        draft,
        context,
      ),
    author: (element, draft, context) => {
      draft.offer('author', personName(textOf(element, context)));
      addAuthors(element, draft, context);
    },
    category: (element, draft, context) =>
      draft.add('categories', textOf(element, context)),
    comments: (element, draft, context) =>
      draft.offer('commentsUrl', urlOf(element, context)),
  },
  show: {
    title: (element, draft, context) =>
      draft.offer('title', textOf(element, context)),
    link: (element, draft, context) =>
      draft.offer('link', urlOf(element, context)),
    description: (element, draft, context) =>
      draft.offerLongest('description', htmlOf(element, context)),
    language: (element, draft, context) =>
      draft.offer('language', textOf(element, context)),
    copyright: (element, draft, context) =>
      draft.offer('copyright', textOf(element, context)),
    generator: (element, draft, context) =>
      draft.offer('generator', textOf(element, context)),
    lastbuilddate: (element, draft, context) =>
      draft.offer('updatedAt', dateOf(element, context)),
    pubdate: (element, draft, context) =>
      draft.offer('updatedAt', dateOf(element, context), rank.fallback),
    author: addContacts,
    managingeditor: (element, draft, context) => {
      draft.offer(
        'author',
        personName(textOf(element, context)),
        rank.fallback,
      );
      addContacts(element, draft, context);
    },
    webmaster: addContacts,
    category: (element, draft, context) =>
      draft.add(
        'categories',
        attributeText(element, context, 'text') ?? textOf(element, context),
      ),
    image: (element, draft, context) => {
      const url = child(element, 'url');
      const address = url
        ? urlOf(url, context)
        : urlFrom(element, context, attribute(element, 'href') ?? element.text);
      draft.offer('artworkUrl', address);
      draft.add('images', address ? { url: address } : undefined);
    },
  },
};
