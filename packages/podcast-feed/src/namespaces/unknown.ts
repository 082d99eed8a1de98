import { priority } from '../builder';
import type { Builder } from '../builder';
import { readBoolean, readDuration, urlFrom } from '../fields';
import type { FieldContext } from '../fields';
import { attribute } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { FeedNamespace } from './namespace';

/** Takes a value where nothing that is known has told one yet; what is told later wins. */
function take<K extends string, V>(
  key: K,
  read: (element: XmlElement, context: FieldContext) => V | undefined,
) {
  return (
    element: XmlElement,
    builder: Builder<{ [key in K]?: V }>,
    context: FieldContext,
  ): void => {
    if (builder.fields[key] !== undefined) {
      return;
    }
    const value = read(element, context);
    if (value !== undefined) {
      builder.set(key, value, priority.least);
      context.warn(
        'unknown-namespace',
        element.name,
        `<${element.name}> is in an unknown namespace; read as the iTunes element of that name`,
      );
    }
  };
}

/** Apple writes `<itunes:image href="…"/>`; hardly anybody else has the address of a picture in this place. */
const image = take('artworkUrl', (element, context) =>
  urlFrom(element, context, attribute(element, 'href')),
);

/**
 * Elements whose prefix nobody knows, and whose names only Apple has: feeds make up prefixes and addresses for Apple's
 * namespace.
 */
export const unknown: FeedNamespace = {
  id: '',
  uris: [],
  episode: {
    image,
    duration: take('durationSeconds', readDuration),
    explicit: take('explicit', (element, context) =>
      readBoolean(element, context),
    ),
  },
  show: { image },
};
