import { rank } from '../draft';
import {
  attributeText,
  dateOf,
  htmlOf,
  textOf,
  urlOf,
  urlFrom,
  pictureFrom,
  languageFrom,
} from '../fields';
import type { FieldContext } from '../fields';
import { quote } from '../warnings';
import { attribute, child } from '../xml/element';
import type { XmlElement } from '../xml/element';
import { showLink } from './atom';
import { addAuthors, addContacts, personName } from './contacts';
import { addEnclosure, readEnclosure } from './enclosure';
import type { EpisodeHandler, FeedNamespace, ShowHandler } from './namespace';

/** The address of `<image><url>…</url></image>`, also where it is written as in other namespaces. */
function imageAddress(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  // In RSS 1.0 the channel only refers to its image.
  if (attribute(element, 'resource') !== undefined) {
    return undefined;
  }
  const url = child(element, 'url');
  return pictureFrom(
    url ?? element,
    context,
    url?.text ?? attribute(element, 'href') ?? element.text,
  );
}

const notes: EpisodeHandler = (element, draft, context) =>
  draft.offerLongest('notes', htmlOf(element, context));

const showAuthor: ShowHandler = (element, draft, context) => {
  const name = personName(textOf(element, context));
  draft.offer('author', name, rank.fallback);
  addContacts(element, draft, context);
};

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
    description: notes,
    // Both of old feeds: the notes in full.
    body: notes,
    fullitem: notes,
    guid: (element, draft, context) => {
      const guid = textOf(element, context);
      draft.offer('guid', guid);
      const claims = attribute(element, 'ispermalink')?.trim().toLowerCase();
      const isAddress = claims !== 'false';
      if (guid && isAddress && /^https?:\/\//i.test(guid)) {
        draft.offer('link', urlFrom(element, context, guid), rank.fallback);
      } else if (guid && claims === 'true') {
        context.warn(
          'bad-url',
          element.name,
          `The GUID ${quote(guid)} claims to be an address, but is none`,
        );
      }
    },
    pubdate: (element, draft, context) =>
      draft.offer('publishedAt', dateOf(element, context)),
    enclosure: (element, draft, context) =>
      addEnclosure(
        readEnclosure(element, context, {
          url: 'url',
          length: 'length',
          isStrict: true,
        }),
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
    image: (element, draft, context) => {
      const url = imageAddress(element, context);
      draft.offer('artworkUrl', url, rank.fallback);
      draft.add('images', url ? { url } : undefined);
    },
  },
  show: {
    title: (element, draft, context) =>
      draft.offer('title', textOf(element, context)),
    link: (element, draft, context) => {
      if (attribute(element, 'href') === undefined) {
        draft.offer('link', urlOf(element, context));
      } else {
        showLink(element, draft, context);
      }
    },
    description: (element, draft, context) =>
      draft.offerLongest('description', htmlOf(element, context)),
    language: (element, draft, context) =>
      draft.offer(
        'language',
        languageFrom(element, context, textOf(element, context)),
      ),
    copyright: (element, draft, context) =>
      draft.offer('copyright', textOf(element, context)),
    generator: (element, draft, context) =>
      draft.offer('generator', textOf(element, context)),
    lastbuilddate: (element, draft, context) =>
      draft.offer('updatedAt', dateOf(element, context)),
    pubdate: (element, draft, context) =>
      draft.offer('updatedAt', dateOf(element, context), rank.fallback),
    author: showAuthor,
    managingeditor: showAuthor,
    webmaster: addContacts,
    category: (element, draft, context) =>
      draft.add(
        'categories',
        attributeText(element, context, 'text') ?? textOf(element, context),
      ),
    image: (element, draft, context) => {
      const url = imageAddress(element, context);
      draft.offer('artworkUrl', url);
      draft.add('images', url ? { url } : undefined);
    },
  },
};
