import type { Builder } from './builder';
import type { Warn } from './warnings';
import type { XmlElement } from './xml/element';

/** After this many elements of one name in a row that add nothing, further ones are ignored. */
const maxWithoutChange = 50;

/**
 * Reads elements into a builder. Stops reading elements of a name that keep repeating the same data: an item can have
 * thousands of them.
 */
export function readEach<T extends object>(
  elements: readonly XmlElement[],
  builder: Builder<T>,
  warn: Warn,
  getReader: (element: XmlElement) => (() => void) | undefined,
): void {
  if (elements.length <= maxWithoutChange) {
    elements.forEach(element => getReader(element)?.());
    return;
  }
  const withoutChange = new Map<string, number>();
  for (const element of elements) {
    const read = getReader(element);
    const times = withoutChange.get(element.key) ?? 0;
    if (!read || times > maxWithoutChange) {
      continue;
    }
    if (times === maxWithoutChange) {
      warn(
        'repeated-element',
        element.name,
        `Ignored further elements after ${maxWithoutChange} in a row that added nothing new`,
      );
      withoutChange.set(element.key, times + 1);
      continue;
    }
    const { changes } = builder;
    read();
    withoutChange.set(element.key, builder.changes === changes ? times + 1 : 0);
  }
}
