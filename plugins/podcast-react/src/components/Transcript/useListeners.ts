import { useEffect, useRef, RefObject } from 'react';

type Listeners = {
  [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void;
};

/**
 * Adds listeners for events that bubble up to an element. The element gets no JSX handlers, because it is not interactive
 * itself: controls inside of it offer the same actions to keyboards.
 */
export function useListeners(
  ref: RefObject<HTMLElement>,
  listeners: Listeners,
) {
  const latest = useRef(listeners);
  latest.current = listeners;
  const types = Object.keys(listeners).join(' ');

  useEffect(() => {
    const element = ref.current;
    const listen = (event: Event) =>
      latest.current[event.type as 'click']?.(event as MouseEvent);
    const names = types.split(' ');
    names.forEach(type =>
      element?.addEventListener(type, listen, {
        passive: type !== 'keydown' && type !== 'copy',
      }),
    );
    return () =>
      names.forEach(type => element?.removeEventListener(type, listen));
  }, [ref, types]);
}
