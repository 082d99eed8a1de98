import { readText, integerFrom } from '../fields';
import { quote } from '../warnings';
import { getAttribute } from '../xml/element';
import { readPscChapters } from './psc';
import type { FeedNamespace } from './namespace';

/** The number of existing countries. */
const mostCountries = 300;

/** The tags of Spotify. */
export const spotify: FeedNamespace = {
  id: 'spotify',
  uris: [
    'http://www.spotify.com/ns/rss',
    'https://developer.spotify.com/ns/rss',
  ],
  episode: {
    chapters: readPscChapters,
  },
  show: {
    limit: (element, builder, context) =>
      builder.set(
        'recentCount',
        integerFrom(element, context, getAttribute(element, 'recentcount')),
      ),
    countryoforigin: (element, builder, context) =>
      (readText(element, context) ?? '')
        .split(/[\s,]+/, mostCountries)
        .filter(Boolean)
        .forEach(code =>
          /^[a-z]{2}$/i.test(code)
            ? builder.add('countriesOfOrigin', code.toUpperCase())
            : context.warn(
                'bad-word',
                element.name,
                `${quote(code)} is not a country code`,
              ),
        ),
  },
};
