import { attributeText, textOf, urlFrom } from '../fields';
import type { FieldContext } from '../fields';
import type { FeedChapter } from '../model';
import { parseClock } from '../values/clock';
import { quote } from '../warnings';
import { attribute } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { FeedNamespace } from './namespace';

/** The children `chapter` with `start`, `title`, `href` and `image`, ascending by start. */
export function parsePscChapters(
  element: XmlElement,
  context: FieldContext,
): FeedChapter[] {
  const chapters: FeedChapter[] = [];
  for (const item of element.children) {
    if (item.local !== 'chapter') {
      continue;
    }
    const start = attribute(item, 'start') ?? '';
    const startSeconds = parseClock(start);
    const title =
      attributeText(item, context, 'title') ?? textOf(item, context);
    if (startSeconds === undefined || !title) {
      context.warn(
        'bad-chapter',
        item.name,
        startSeconds === undefined
          ? `${quote(start)} is not a time where a chapter can start`
          : `The chapter at ${startSeconds} seconds has no title`,
      );
      continue;
    }
    const url = urlFrom(item, context, attribute(item, 'href'));
    const imageUrl = urlFrom(item, context, attribute(item, 'image'));
    chapters.push({
      startSeconds,
      title,
      ...(imageUrl ? { imageUrl } : {}),
      ...(url ? { url } : {}),
    });
  }
  return chapters.sort((a, b) => a.startSeconds - b.startSeconds);
}

/** Podlove Simple Chapters. */
export const psc: FeedNamespace = {
  id: 'psc',
  uris: [
    'http://podlove.org/simple-chapters',
    'http://podlove.org/simple-chapters/',
    'http://podlove.de/simple-chapters',
  ],
  episode: {
    chapters: (element, draft, context) =>
      parsePscChapters(element, context).forEach(chapter =>
        draft.add('chapters', chapter),
      ),
  },
};
