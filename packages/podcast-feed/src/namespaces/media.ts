import { priority } from '../builder';
import type { Builder } from '../builder';
import {
  readBoolean,
  readHtml,
  readText,
  pictureFrom,
  integerFrom,
} from '../fields';
import type { FieldContext } from '../fields';
import { readEach } from '../readEach';
import { isMedia } from '../values/mediaType';
import { getAttribute } from '../xml/element';
import type { XmlElement } from '../xml/element';
import { getPersonName } from './contacts';
import { readEnclosure } from './enclosure';
import { addKeywords, setArtwork } from './commonFields';
import type {
  EpisodeBuilder,
  EpisodeHandler,
  FeedNamespace,
} from './namespace';

function readContent(
  element: XmlElement,
  builder: EpisodeBuilder,
  context: FieldContext,
): void {
  readChildren(element, builder, context);
  if (getAttribute(element, 'url') === undefined) {
    return;
  }
  const file = readEnclosure(element, context, {
    url: 'url',
    length: 'filesize',
  });
  const medium = getAttribute(element, 'medium')?.trim().toLowerCase();
  if (!file || medium === 'document' || medium === 'executable') {
    return;
  }
  if (medium === 'image' || file.type?.startsWith('image/')) {
    builder.add('images', { url: file.url });
    builder.set('artworkUrl', file.url, priority.fallback);
  } else if (!file.type || isMedia(file.type)) {
    builder.add('otherMedia', file);
  }
}

function readThumbnail(
  element: XmlElement,
  builder: EpisodeBuilder,
  context: FieldContext,
): void {
  const url = pictureFrom(
    element,
    context,
    getAttribute(element, 'url') ?? element.text,
  );
  if (!url) {
    return;
  }
  const width = integerFrom(element, context, getAttribute(element, 'width'));
  const height = integerFrom(element, context, getAttribute(element, 'height'));
  builder.add('images', {
    url,
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
  });
  builder.set('artworkUrl', url, priority.fallback);
}

function readRating(
  element: XmlElement,
  builder: Builder<{ explicit: boolean }>,
): void {
  const isAdult = element.text.trim().toLowerCase() === 'adult';
  builder.set('explicit', isAdult || undefined, priority.fallback);
}

/** `Technology/Podcasting` has two categories of Apple in one. */
function readCategory(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  const scheme = getAttribute(element, 'scheme') ?? '';
  const text = readText(element, context);
  return /itunes/i.test(scheme) ? text?.replace(/\s*\/\s*/g, ' > ') : text;
}

const handlers: Record<string, EpisodeHandler> = {
  content: readContent,
  group: (element, builder, context) => readChildren(element, builder, context),
  thumbnail: readThumbnail,
  title: (element, builder, context) =>
    builder.set('title', readText(element, context), priority.fallback),
  description: (element, builder, context) =>
    builder.set('summary', readHtml(element, context), priority.fallback),
  keywords: addKeywords,
  category: (element, builder, context) =>
    builder.add('categories', readCategory(element, context)),
  rating: readRating,
  adult: (element, builder, context) =>
    builder.set('explicit', readBoolean(element, context), priority.fallback),
  credit: (element, builder, context) =>
    builder.set(
      'author',
      getPersonName(readText(element, context)),
      priority.fallback,
    ),
};
const handlersByName = new Map(Object.entries(handlers));

function readChildren(
  element: XmlElement,
  builder: EpisodeBuilder,
  context: FieldContext,
): void {
  readEach(element.children, builder, context.warn, inner => {
    const handler =
      inner.namespace === 'media' ? handlersByName.get(inner.local) : undefined;
    return handler && (() => handler(inner, builder, context));
  });
}

/** Media RSS. */
export const media: FeedNamespace = {
  id: 'media',
  prefixes: ['mrss'],
  uris: [
    'http://search.yahoo.com/mrss/',
    'http://tools.search.yahoo.com/mrss/',
    'http://video.search.yahoo.com/mrss',
  ],
  episode: handlers,
  show: {
    thumbnail: (element, builder, context) => {
      const url = pictureFrom(
        element,
        context,
        getAttribute(element, 'url') ?? element.text,
      );
      setArtwork(builder, url, priority.fallback);
    },
    keywords: addKeywords,
    credit: (element, builder, context) =>
      builder.set(
        'author',
        getPersonName(readText(element, context)),
        priority.fallback,
      ),
    copyright: (element, builder, context) =>
      builder.set('copyright', readText(element, context), priority.fallback),
    category: (element, builder, context) =>
      builder.add('categories', readCategory(element, context)),
    rating: readRating,
    adult: (element, builder, context) =>
      builder.set('explicit', readBoolean(element, context), priority.fallback),
  },
};
