import { useEffect, useRef, RefObject } from 'react';

type Listeners = {
  [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void;
};

/**
 * Listens to what bubbles up to an element. The element itself is nothing to interact with, so it gets no handlers of
 * its own: whatever the listeners do for the mouse, controls inside of it do for everybody.
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
