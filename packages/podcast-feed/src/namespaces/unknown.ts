import { rank } from '../draft';
import { booleanOf, durationOf, urlFrom } from '../fields';
import type { FieldContext } from '../fields';
import { attribute } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { FeedNamespace } from './namespace';

function taken<T>(
  element: XmlElement,
  context: FieldContext,
  value: T | undefined,
): T | undefined {
  if (value !== undefined) {
    context.warn(
      'unknown-namespace',
      element.name,
      `<${element.name}> belongs to no namespace that is known; it was read as if Apple’s were meant`,
    );
  }
  return value;
}

/** Apple writes `<itunes:image href="…"/>`; hardly anybody else has the address of a picture in this place. */
function image(element: XmlElement, context: FieldContext): string | undefined {
  return taken(
    element,
    context,
    urlFrom(element, context, attribute(element, 'href')),
  );
}

/**
 * Elements whose prefix nobody knows, and whose names only Apple has: feeds make up prefixes and addresses for Apple's
 * namespace.
 */
export const unknown: FeedNamespace = {
  id: '',
  uris: [],
  episode: {
    image: (element, draft, context) =>
      draft.offer('artworkUrl', image(element, context), rank.least),
    duration: (element, draft, context) =>
      draft.offer(
        'durationSeconds',
        taken(element, context, durationOf(element, context)),
        rank.least,
      ),
    explicit: (element, draft, context) =>
      draft.offer(
        'explicit',
        taken(element, context, booleanOf(element, context)),
        rank.least,
      ),
  },
  show: {
    image: (element, draft, context) =>
      draft.offer('artworkUrl', image(element, context), rank.least),
  },
};
