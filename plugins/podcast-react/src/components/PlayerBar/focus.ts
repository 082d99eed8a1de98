import { useCallback, useLayoutEffect, useRef, RefObject } from 'react';

/**
 * Keeps the focus when a button is replaced by another one, for example "Minimize" by "Expand".
 *
 * @returns a ref for both buttons, and a function to call before the replacement
 */
export function useFocusHandover(): [
  ref: (button: HTMLButtonElement | null) => void,
  handOver: () => void,
] {
  const isHanded = useRef(false);
  const ref = useCallback((button: HTMLButtonElement | null) => {
    if (button && isHanded.current) {
      isHanded.current = false;
      // Buttons of Material UI are not ready before they are painted.
      setTimeout(() => button.focus());
    }
  }, []);
  const handOver = useCallback(() => {
    isHanded.current = true;
  }, []);
  return [ref, handOver];
}

/**
 * Returns the focus to its origin when an element with the focus is removed, or to the main content if the origin is gone.
 */
export function useReturnFocus(ref: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) {
      return undefined;
    }
    let origin: EventTarget | null = null;
    const remember = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget && !element.contains(relatedTarget as Node)) {
        origin = relatedTarget;
      }
    };
    element.addEventListener('focusin', remember);
    return () => {
      element.removeEventListener('focusin', remember);
      if (element.contains(document.activeElement)) {
        restoreFocus(origin);
      }
    };
  }, [ref]);
}

function restoreFocus(origin: EventTarget | null): void {
  if (origin instanceof HTMLElement && origin.isConnected) {
    origin.focus({ preventScroll: true });
    return;
  }
  const main = document.querySelector<HTMLElement>('main, [role=main]');
  if (main) {
    if (!main.hasAttribute('tabindex')) {
      main.tabIndex = -1;
    }
    main.focus({ preventScroll: true });
  }
}
