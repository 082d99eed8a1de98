import { useCallback, useLayoutEffect, useRef, RefObject } from 'react';

/**
 * Keeps the focus when a button is replaced by another one, such as "smaller" by "larger".
 *
 * @returns a ref for both buttons, and what is called before one takes the place of the other
 */
export function useFocusHandover(): [
  ref: (button: HTMLButtonElement | null) => void,
  handOver: () => void,
] {
  const isHanded = useRef(false);
  const ref = useCallback((button: HTMLButtonElement | null) => {
    if (button && isHanded.current) {
      isHanded.current = false;
      // Buttons of Material UI are not whole before they have been drawn.
      setTimeout(() => button.focus());
    }
  }, []);
  const handOver = useCallback(() => {
    isHanded.current = true;
  }, []);
  return [ref, handOver];
}

/**
 * Gives the focus back to where it came from when an element goes that has it; to the content of the page where that
 * is not known any more.
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
        focusAgain(origin);
      }
    };
  }, [ref]);
}

function focusAgain(origin: EventTarget | null): void {
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
