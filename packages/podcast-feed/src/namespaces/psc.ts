import { attributeText, readText, urlFrom } from '../fields';
import type { FieldContext } from '../fields';
import type { FeedChapter } from '../model';
import { parseClock } from '../values/clock';
import { quote } from '../warnings';
import { getAttribute } from '../xml/element';
import type { XmlElement } from '../xml/element';
import { readEach } from '../readEach';
import type { EpisodeHandler, FeedNamespace } from './namespace';

/** Reads and sorts the children `chapter` with `start`, `title`, `href` and `image`. */
export const readPscChapters: EpisodeHandler = (element, builder, context) => {
  readEach(element.children, builder, context.warn, item =>
    item.local === 'chapter'
      ? () => builder.add('chapters', readChapter(item, context))
      : undefined,
  );
  builder.fields.chapters?.sort((a, b) => a.startSeconds - b.startSeconds);
};

function readChapter(
  item: XmlElement,
  context: FieldContext,
): FeedChapter | undefined {
  const start = getAttribute(item, 'start') ?? '';
  const startSeconds = parseClock(start);
  const title =
    attributeText(item, context, 'title') ?? readText(item, context);
  if (startSeconds === undefined || !title) {
    context.warn(
      'bad-chapter',
      item.name,
      startSeconds === undefined
        ? `${quote(start)} is not a valid chapter start time`
        : `The chapter at ${startSeconds} seconds has no title`,
    );
    return undefined;
  }
  const url = urlFrom(item, context, getAttribute(item, 'href'));
  const imageUrl = urlFrom(item, context, getAttribute(item, 'image'));
  return {
    startSeconds,
    title,
    ...(imageUrl ? { imageUrl } : {}),
    ...(url ? { url } : {}),
  };
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
    chapters: readPscChapters,
  },
};
