import { useLayoutEffect, useRef, RefObject } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import { findScroller, onAnyScroll } from './scrolling';

/**
 * A new page starts at its top; who goes back finds the place where they were. The browser does this for documents, not
 * for pages that an app draws. Changes of the query string alone leave the page where it is.
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
