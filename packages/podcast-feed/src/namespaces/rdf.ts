import { addEnclosure, readEnclosure } from './enclosure';
import type { FeedNamespace } from './namespace';

/** The root element of RSS 1.0. It contains no data about the show. */
export const rdf: FeedNamespace = {
  id: 'rdf',
  uris: ['http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
};

/** Enclosures of RSS 1.0: `<enc:enclosure rdf:resource="…"/>`. */
export const rdfEnclosure: FeedNamespace = {
  id: 'enc',
  uris: ['http://purl.oclc.org/net/rss_2.0/enc#'],
  episode: {
    enclosure: (element, builder, context) => {
      const isResource = element.attributes.some(
        ({ local }) => local === 'resource',
      );
      const names = { url: isResource ? 'resource' : 'url', length: 'length' };
      const enclosure = readEnclosure(element, context, names);
      addEnclosure(enclosure, element, builder, context);
    },
  },
};
