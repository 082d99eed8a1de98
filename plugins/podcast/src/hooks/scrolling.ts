/**
 * Finds the element that scrolls a page. In Backstage this is `<main>` or the
 * document, and it can change with the window size, so do not cache it.
 */
export function findScroller(inside: Element): Element {
  for (
    let element = inside.parentElement;
    element && element !== document.body;
    element = element.parentElement
  ) {
    const { overflowY } = getComputedStyle(element);
    if (
      (overflowY === 'auto' || overflowY === 'scroll') &&
      element.scrollHeight > element.clientHeight
    ) {
      return element;
    }
  }
  return document.scrollingElement ?? document.documentElement;
}

/**
 * Calls back when anything on the page scrolls. Uses capture, since scroll
 * events do not bubble.
 */
export function onAnyScroll(listener: () => void): () => void {
  const options = { capture: true, passive: true };
  document.addEventListener('scroll', listener, options);
  return () => document.removeEventListener('scroll', listener, options);
}
