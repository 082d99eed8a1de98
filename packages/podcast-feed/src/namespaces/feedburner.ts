import { priority } from '../builder';
import { readUrl } from '../fields';
import type { FeedNamespace } from './namespace';

/** FeedBurner counts clicks with addresses of its own and keeps the publisher's beside them. */
export const feedburner: FeedNamespace = {
  id: 'feedburner',
  uris: ['http://rssnamespace.org/feedburner/ext/1.0'],
  episode: {
    origlink: (element, builder, context) =>
      builder.set('link', readUrl(element, context), priority.better),
  },
};
