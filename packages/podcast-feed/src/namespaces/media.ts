import { rank } from '../draft';
import type { Draft } from '../draft';
import { booleanOf, htmlOf, textOf, pictureFrom, integerFrom } from '../fields';
import type { FieldContext } from '../fields';
import { readEach } from '../readEach';
import { isMedia } from '../values/mediaType';
import { attribute } from '../xml/element';
import type { XmlElement } from '../xml/element';
import { personName } from './contacts';
import { readEnclosure } from './enclosure';
import { splitKeywords } from './itunes';
import type { EpisodeDraft, EpisodeHandler, FeedNamespace } from './namespace';

function readContent(
  element: XmlElement,
  draft: EpisodeDraft,
  context: FieldContext,
): void {
  readChildren(element, draft, context);
  if (attribute(element, 'url') === undefined) {
    return;
  }
  const file = readEnclosure(element, context, {
    url: 'url',
    length: 'filesize',
  });
  const medium = attribute(element, 'medium')?.trim().toLowerCase();
  if (!file || medium === 'document' || medium === 'executable') {
    return;
  }
  if (medium === 'image' || file.type?.startsWith('image/')) {
    draft.add('images', { url: file.url });
    draft.offer('artworkUrl', file.url, rank.fallback);
  } else if (!file.type || isMedia(file.type)) {
    draft.add('otherMedia', file);
  }
}

function readThumbnail(
  element: XmlElement,
  draft: EpisodeDraft,
  context: FieldContext,
): void {
  const url = pictureFrom(
    element,
    context,
    attribute(element, 'url') ?? element.text,
  );
  if (!url) {
    return;
  }
  const width = integerFrom(element, context, attribute(element, 'width'));
  const height = integerFrom(element, context, attribute(element, 'height'));
  draft.add('images', {
    url,
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
  });
  draft.offer('artworkUrl', url, rank.fallback);
}

function readRating(
  element: XmlElement,
  draft: Draft<{ explicit: boolean }>,
): void {
  const isAdult = element.text.trim().toLowerCase() === 'adult';
  draft.offer('explicit', isAdult || undefined, rank.fallback);
}

/** `Technology/Podcasting` is what Apple's tag has as two. */
function categoryOf(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  const scheme = attribute(element, 'scheme') ?? '';
  const text = textOf(element, context);
  return /itunes/i.test(scheme) ? text?.replace(/\s*\/\s*/g, ' > ') : text;
}

const handlers: Record<string, EpisodeHandler> = {
  content: readContent,
  group: (element, draft, context) => readChildren(element, draft, context),
  thumbnail: readThumbnail,
  title: (element, draft, context) =>
    draft.offer('title', textOf(element, context), rank.fallback),
  description: (element, draft, context) =>
    draft.offer('summary', htmlOf(element, context), rank.fallback),
  keywords: (element, draft, context) =>
    splitKeywords(textOf(element, context)).forEach(keyword =>
      draft.add('keywords', keyword),
    ),
  category: (element, draft, context) =>
    draft.add('categories', categoryOf(element, context)),
  rating: readRating,
  adult: (element, draft, context) =>
    draft.offer('explicit', booleanOf(element, context), rank.fallback),
  credit: (element, draft, context) =>
    draft.offer('author', personName(textOf(element, context)), rank.fallback),
};
const handlersByName = new Map(Object.entries(handlers));

function readChildren(
  element: XmlElement,
  draft: EpisodeDraft,
  context: FieldContext,
): void {
  readEach(element.children, draft, context.warn, inner => {
    const handler =
      inner.namespace === 'media' ? handlersByName.get(inner.local) : undefined;
    return handler && (() => handler(inner, draft, context));
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
    thumbnail: (element, draft, context) => {
      const url = pictureFrom(
        element,
        context,
        attribute(element, 'url') ?? element.text,
      );
      draft.offer('artworkUrl', url, rank.fallback);
      draft.add('images', url ? { url } : undefined);
    },
    keywords: (element, draft, context) =>
      splitKeywords(textOf(element, context)).forEach(keyword =>
        draft.add('keywords', keyword),
      ),
    credit: (element, draft, context) =>
      draft.offer(
        'author',
        personName(textOf(element, context)),
        rank.fallback,
      ),
    copyright: (element, draft, context) =>
      draft.offer('copyright', textOf(element, context), rank.fallback),
    category: (element, draft, context) =>
      draft.add('categories', categoryOf(element, context)),
    rating: readRating,
    adult: (element, draft, context) =>
      draft.offer('explicit', booleanOf(element, context), rank.fallback),
  },
};
