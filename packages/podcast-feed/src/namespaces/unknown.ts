import { priority } from '../builder';
import type { Builder } from '../builder';
import { readBoolean, readDuration, urlFrom } from '../fields';
import type { FieldContext } from '../fields';
import { getAttribute } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { FeedNamespace } from './namespace';

/** Sets a field if it has no value yet. Later known elements override it. */
function takeFallback<K extends string, V>(
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

/** Apple writes `<itunes:image href="…"/>`. Hardly any other namespace has the URL of an image there. */
const image = takeFallback('artworkUrl', (element, context) =>
  urlFrom(element, context, getAttribute(element, 'href')),
);

/**
 * Elements with an unknown prefix and names that only Apple uses, because feeds invent prefixes and URIs for Apple's
 * namespace.
 */
export const unknown: FeedNamespace = {
  id: '',
  uris: [],
  episode: {
    image,
    duration: takeFallback('durationSeconds', readDuration),
    explicit: takeFallback('explicit', (element, context) =>
      readBoolean(element, context),
    ),
  },
  show: { image },
};
