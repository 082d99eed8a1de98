/**
 * The element that scrolls a page. Backstage pages scroll in their `<main>`, in the document, or, the same page on a
 * narrow screen, the other way around; so it is looked for each time.
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

/** Calls back whenever anything on the page scrolls. Scroll events do not bubble, but they can be captured. */
export function onAnyScroll(listener: () => void): () => void {
  const options = { capture: true, passive: true };
  document.addEventListener('scroll', listener, options);
  return () => document.removeEventListener('scroll', listener, options);
}
