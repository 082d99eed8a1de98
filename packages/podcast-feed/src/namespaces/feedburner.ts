import { priority } from '../builder';
import { readUrl } from '../fields';
import type { FeedNamespace } from './namespace';

/** FeedBurner replaces URLs to count clicks, and keeps the original ones in its own elements. */
export const feedburner: FeedNamespace = {
  id: 'feedburner',
  uris: ['http://rssnamespace.org/feedburner/ext/1.0'],
  episode: {
    origlink: (element, builder, context) =>
      builder.set('link', readUrl(element, context), priority.better),
  },
};
