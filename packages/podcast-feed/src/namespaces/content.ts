import { htmlOf } from '../fields';
import type { FeedNamespace } from './namespace';

/** The RSS module for content: the show notes in full. */
export const content: FeedNamespace = {
  id: 'content',
  uris: ['http://purl.org/rss/1.0/modules/content/'],
  episode: {
    encoded: (element, draft, context) =>
      draft.offerLongest('notes', htmlOf(element, context)),
  },
  show: {
    encoded: (element, draft, context) =>
      draft.offerLongest('description', htmlOf(element, context)),
  },
};
