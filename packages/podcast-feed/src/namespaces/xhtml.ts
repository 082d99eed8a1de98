import { readHtml } from '../fields';
import type { FeedNamespace } from './namespace';

/** Show notes as XHTML, which some blogs have in addition to `description`. */
export const xhtml: FeedNamespace = {
  id: 'xhtml',
  uris: ['http://www.w3.org/1999/xhtml'],
  episode: {
    body: (element, builder, context) =>
      builder.setLongest('notes', readHtml(element, context)),
  },
};
