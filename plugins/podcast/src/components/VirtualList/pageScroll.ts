import { Virtualizer } from '@tanstack/react-virtual';
import { findScroller, onAnyScroll } from '../../hooks/scrolling';

type PageVirtualizer = Virtualizer<Element, HTMLLIElement>;

const settledAfterMs = 150;

/**
 * Lets a virtualizer handle a list that is part of a page: the window is the
 * viewport, and offsets count from the top of the list, whichever element
 * scrolls.
 */
export function createPageScroll(getList: () => HTMLElement | null) {
  const readOffset = () =>
    Math.max(0, -(getList()?.getBoundingClientRect().top ?? 0));
  // Cached: it is needed on each render, and finding it forces a style
  // calculation.
  let scroller: Element | undefined;

  return {
    getScrollElement() {
      const list = getList();
      if (list && !scroller?.contains(list)) scroller = findScroller(list);
      return list && (scroller ?? null);
    },

    observeElementRect(
      _virtualizer: PageVirtualizer,
      onChange: (rect: { width: number; height: number }) => void,
    ) {
      const read = () => {
        scroller = undefined;
        onChange({ width: window.innerWidth, height: window.innerHeight });
      };
      read();
      window.addEventListener('resize', read);
      return () => window.removeEventListener('resize', read);
    },

    observeElementOffset(
      _virtualizer: PageVirtualizer,
      onChange: (offset: number, isScrolling: boolean) => void,
    ) {
      let settled: ReturnType<typeof setTimeout>;
      onChange(readOffset(), false);
      const stop = onAnyScroll(() => {
        onChange(readOffset(), true);
        clearTimeout(settled);
        settled = setTimeout(
          () => onChange(readOffset(), false),
          settledAfterMs,
        );
      });
      return () => {
        clearTimeout(settled);
        stop();
      };
    },

    // Also called when the measured height of items above differs from the
    // estimate.
    scrollToFn(offset: number, { adjustments = 0 }: { adjustments?: number }) {
      const distance = offset + adjustments - readOffset();
      const list = getList();
      if (list && distance !== 0) {
        findScroller(list).scrollTop += distance;
      }
    },
  };
}
