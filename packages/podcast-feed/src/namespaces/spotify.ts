import { textOf, integerFrom } from '../fields';
import { quote } from '../warnings';
import { attribute } from '../xml/element';
import { readPscChapters } from './psc';
import type { FeedNamespace } from './namespace';

/** There are no more. */
const mostCountries = 300;

/** Spotify's own tags. */
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
    limit: (element, draft, context) =>
      draft.offer(
        'recentCount',
        integerFrom(element, context, attribute(element, 'recentcount')),
      ),
    countryoforigin: (element, draft, context) =>
      (textOf(element, context) ?? '')
        .split(/[\s,]+/, mostCountries)
        .filter(Boolean)
        .forEach(code =>
          /^[a-z]{2}$/i.test(code)
            ? draft.add('countriesOfOrigin', code.toUpperCase())
            : context.warn(
                'bad-word',
                element.name,
                `${quote(code)} is no code of a country`,
              ),
        ),
  },
};
