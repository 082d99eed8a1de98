import { priority } from '../builder';
import {
  attributeText,
  readDate,
  readHtml,
  readText,
  readUrl,
  urlFrom,
  pictureFrom,
  languageFrom,
} from '../fields';
import type { FieldContext } from '../fields';
import { quote } from '../warnings';
import { getAttribute, findChild } from '../xml/element';
import type { XmlElement } from '../xml/element';
import { showLink } from './atom';
import { addAuthors, addContacts, getPersonName } from './contacts';
import { addEnclosure, readEnclosure } from './enclosure';
import { setArtwork } from './commonFields';
import type { EpisodeHandler, FeedNamespace, ShowHandler } from './namespace';

/** Returns the URL of `<image><url>…</url></image>`, also if it is written as in other namespaces. */
function getImageUrl(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  // In RSS 1.0, the channel only refers to its image.
  if (getAttribute(element, 'resource') !== undefined) {
    return undefined;
  }
  const url = findChild(element, 'url');
  return pictureFrom(
    url ?? element,
    context,
    url?.text ?? getAttribute(element, 'href') ?? element.text,
  );
}

const notes: EpisodeHandler = (element, builder, context) =>
  builder.setLongest('notes', readHtml(element, context));

const showAuthor: ShowHandler = (element, builder, context) => {
  const name = getPersonName(readText(element, context));
  builder.set('author', name, priority.fallback);
  addContacts(element, builder, context);
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
    title: (element, builder, context) =>
      builder.set('title', readText(element, context)),
    link: (element, builder, context) =>
      builder.set(
        'link',
        urlFrom(
          element,
          context,
          element.text || getAttribute(element, 'href'),
        ),
      ),
    description: notes,
    // The full notes in old feeds.
    body: notes,
    fullitem: notes,
    guid: (element, builder, context) => {
      const guid = readText(element, context);
      builder.set('guid', guid);
      const claims = getAttribute(element, 'ispermalink')?.trim().toLowerCase();
      const isAddress = claims !== 'false';
      if (guid && isAddress && /^https?:\/\//i.test(guid)) {
        builder.set('link', urlFrom(element, context, guid), priority.fallback);
      } else if (guid && claims === 'true') {
        context.warn(
          'bad-url',
          element.name,
          `The GUID ${quote(guid)} is marked as a permalink, but is not a URL`,
        );
      }
    },
    pubdate: (element, builder, context) =>
      builder.set('publishedAt', readDate(element, context)),
    enclosure: (element, builder, context) =>
      addEnclosure(
        readEnclosure(element, context, {
          url: 'url',
          length: 'length',
          isStrict: true,
        }),
        element,
        builder,
        context,
      ),
    author: (element, builder, context) => {
      builder.set('author', getPersonName(readText(element, context)));
      addAuthors(element, builder, context);
    },
    category: (element, builder, context) =>
      builder.add('categories', readText(element, context)),
    comments: (element, builder, context) =>
      builder.set('commentsUrl', readUrl(element, context)),
    image: (element, builder, context) =>
      setArtwork(builder, getImageUrl(element, context), priority.fallback),
  },
  show: {
    title: (element, builder, context) =>
      builder.set('title', readText(element, context)),
    link: (element, builder, context) => {
      if (getAttribute(element, 'href') === undefined) {
        builder.set('link', readUrl(element, context));
      } else {
        showLink(element, builder, context);
      }
    },
    description: (element, builder, context) =>
      builder.setLongest('description', readHtml(element, context)),
    language: (element, builder, context) =>
      builder.set(
        'language',
        languageFrom(element, context, readText(element, context)),
      ),
    copyright: (element, builder, context) =>
      builder.set('copyright', readText(element, context)),
    generator: (element, builder, context) =>
      builder.set('generator', readText(element, context)),
    lastbuilddate: (element, builder, context) =>
      builder.set('updatedAt', readDate(element, context)),
    pubdate: (element, builder, context) =>
      builder.set('updatedAt', readDate(element, context), priority.fallback),
    author: showAuthor,
    managingeditor: showAuthor,
    webmaster: addContacts,
    category: (element, builder, context) =>
      builder.add(
        'categories',
        attributeText(element, context, 'text') ?? readText(element, context),
      ),
    image: (element, builder, context) =>
      setArtwork(builder, getImageUrl(element, context)),
  },
};
