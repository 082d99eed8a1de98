import { priority } from '../builder';
import { urlFrom } from '../fields';
import type { FieldContext } from '../fields';
import type { FeedLicense } from '../model';
import { getAttribute } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { FeedNamespace } from './namespace';

function license(
  element: XmlElement,
  context: FieldContext,
): FeedLicense | undefined {
  const url = urlFrom(
    element,
    context,
    element.text || getAttribute(element, 'resource'),
  );
  return url ? { name: url, url } : undefined;
}

/** Creative Commons licenses in RSS. */
export const creativeCommons: FeedNamespace = {
  id: 'creativecommons',
  prefixes: ['cc'],
  uris: [
    'http://backend.userland.com/creativeCommonsRssModule',
    'http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html',
    'http://web.resource.org/cc/',
    'http://creativecommons.org/ns#',
  ],
  episode: {
    license: (element, builder, context) =>
      builder.set('license', license(element, context), priority.fallback),
  },
  show: {
    license: (element, builder, context) =>
      builder.set('license', license(element, context), priority.fallback),
  },
};
