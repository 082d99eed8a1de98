import {
  useCallback,
  useEffect,
  useRef,
  useState,
  PointerEvent as ReactPointerEvent,
  RefObject,
} from 'react';

/** Dragging within so many pixels of an edge scrolls the container. */
const EDGE = 40;
/** Scrolled pixels per frame. */
const SPEED = 8;

/** An item that is being moved. */
export type Drag = {
  /** Its original index. */
  from: number;
  /** Its index if it were dropped now. */
  to: number;
  /** How far it has been dragged, in pixels. */
  offset: number;
};

/**
 * Reorders a list by dragging with mouse, finger or pen. A drag starts at a handle with `touch-action: none`, so that
 * touching the rest still scrolls. Escape cancels it.
 *
 * @param list - the parent element of the items
 * @param onDrop - called with the old and the new index of a moved item
 */
export function useDragOrder(
  list: RefObject<HTMLElement>,
  onDrop: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag>();
  const latest = useRef(onDrop);
  latest.current = onDrop;
  const stop = useRef<() => void>();
  useEffect(() => () => stop.current?.(), []);

  const start = useCallback(
    (from: number, event: ReactPointerEvent<HTMLElement>) => {
      const { pointerId, button } = event;
      const handle = event.currentTarget;
      const scroller = findScroller(list.current);
      if (button !== 0 || !list.current || stop.current) return;
      // Prevents selecting text.
      event.preventDefault();
      handle.setPointerCapture?.(pointerId);

      const scrolled = () => scroller?.scrollTop ?? 0;
      const startY = event.clientY + scrolled();
      let y = event.clientY;
      let current: Drag = { from, to: from, offset: 0 };
      let frame = 0;

      const update = () => {
        current = {
          from,
          to: findIndexAt(list.current, from, y),
          offset: y + scrolled() - startY,
        };
        setDrag(current);
      };
      const scroll = () => {
        const edges = scroller?.getBoundingClientRect();
        const before = scrolled();
        if (edges && y < edges.top + EDGE) scroller!.scrollTop -= SPEED;
        if (edges && y > edges.bottom - EDGE) scroller!.scrollTop += SPEED;
        if (scrolled() !== before) update();
        frame = requestAnimationFrame(scroll);
      };
      const end = () => {
        cancelAnimationFrame(frame);
        handle.removeEventListener('pointermove', onMove);
        handle.removeEventListener('pointerup', onUp);
        handle.removeEventListener('pointercancel', end);
        window.removeEventListener('keydown', onKeyDown, true);
        stop.current = undefined;
        setDrag(undefined);
      };
      function onMove(move: PointerEvent) {
        if (move.pointerId !== pointerId) return;
        y = move.clientY;
        update();
      }
      function onUp(up: PointerEvent) {
        if (up.pointerId !== pointerId) return;
        end();
        if (current.to !== from) latest.current(from, current.to);
      }
      function onKeyDown(key: KeyboardEvent) {
        if (key.key !== 'Escape') return;
        // Keeps the dialog open.
        key.stopPropagation();
        key.preventDefault();
        end();
      }

      handle.addEventListener('pointermove', onMove);
      handle.addEventListener('pointerup', onUp);
      handle.addEventListener('pointercancel', end);
      window.addEventListener('keydown', onKeyDown, true);
      frame = requestAnimationFrame(scroll);
      stop.current = end;
      setDrag(current);
    },
    [list],
  );
  return { drag, start };
}

/** The index of an item that is dropped at a height: after all items whose middle is above. */
function findIndexAt(
  list: HTMLElement | null,
  from: number,
  y: number,
): number {
  return [...(list?.children ?? [])].filter((item, index) => {
    const { top, height } = item.getBoundingClientRect();
    return index !== from && top + height / 2 < y;
  }).length;
}

function findScroller(inside: HTMLElement | null): HTMLElement | undefined {
  for (
    let element = inside;
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
  return undefined;
}
