import { readHtml } from '../fields';
import type { FeedNamespace } from './namespace';

/** The RSS module for content: the full show notes. */
export const content: FeedNamespace = {
  id: 'content',
  uris: ['http://purl.org/rss/1.0/modules/content/'],
  episode: {
    encoded: (element, builder, context) =>
      builder.setLongest('notes', readHtml(element, context)),
  },
  show: {
    encoded: (element, builder, context) =>
      builder.setLongest('description', readHtml(element, context)),
  },
};
