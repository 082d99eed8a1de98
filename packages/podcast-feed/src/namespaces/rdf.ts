import type { FeedNamespace } from './namespace';

/** The frame of RSS 1.0; it says nothing of a show itself. */
export const rdf: FeedNamespace = {
  id: 'rdf',
  uris: ['http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
};
