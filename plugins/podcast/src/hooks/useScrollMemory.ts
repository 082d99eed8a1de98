import { useLayoutEffect, useRef, RefObject } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import { findScroller, onAnyScroll } from './scrolling';

/**
 * Scrolls new pages to the top, and restores the scroll position on “back”, as
 * browsers do for documents. Changes of the query string alone do not scroll.
 */
export function useScrollMemory(root: RefObject<Element>) {
  const { key, pathname } = useLocation();
  const cameBack = useNavigationType() === 'POP';
  const places = useRef(new Map<string, number>());
  const shownPath = useRef<string>();

  useLayoutEffect(() => {
    if (!root.current) return undefined;
    const isNewPage =
      shownPath.current !== undefined && shownPath.current !== pathname;
    shownPath.current = pathname;
    if (isNewPage) {
      const place = cameBack ? places.current.get(key) : undefined;
      findScroller(root.current).scrollTop = place ?? 0;
    }
    return onAnyScroll(() => {
      if (root.current) {
        places.current.set(key, findScroller(root.current).scrollTop);
      }
    });
  }, [cameBack, key, pathname, root]);
}
