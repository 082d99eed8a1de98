import type { Builder } from './builder';
import type { Warn } from './warnings';
import type { XmlElement } from './xml/element';

/** So many elements of one name in a row may say nothing new; the next ones are left unread. */
const mostInVain = 50;

/**
 * Reads elements into a builder. Of those that only repeat what was said, as nobody writes by hand, few are read: an item
 * may hold thousands.
 */
export function readEach<T extends object>(
  elements: readonly XmlElement[],
  builder: Builder<T>,
  warn: Warn,
  readerOf: (element: XmlElement) => (() => void) | undefined,
): void {
  if (elements.length <= mostInVain) {
    elements.forEach(element => readerOf(element)?.());
    return;
  }
  const inVain = new Map<string, number>();
  for (const element of elements) {
    const read = readerOf(element);
    const times = inVain.get(element.key) ?? 0;
    if (!read || times > mostInVain) {
      continue;
    }
    if (times === mostInVain) {
      warn(
        'repeated-element',
        element.name,
        `Ignored further elements after ${mostInVain} in a row that added nothing new`,
      );
      inVain.set(element.key, times + 1);
      continue;
    }
    const { changes } = builder;
    read();
    inVain.set(element.key, builder.changes === changes ? times + 1 : 0);
  }
}
