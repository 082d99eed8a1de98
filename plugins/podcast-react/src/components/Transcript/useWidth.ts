import { useLayoutEffect, useState, RefObject } from 'react';

/** Before anything is laid out; pixels. */
const usualWidth = 640;

/** The width inside of an element, read only when it changes: to read it makes the browser lay out the page. */
export function useWidth(element: RefObject<HTMLElement>): number {
  const [width, setWidth] = useState(usualWidth);
  useLayoutEffect(() => {
    const read = () => setWidth(element.current?.clientWidth || usualWidth);
    read();
    const observer =
      'ResizeObserver' in window ? new ResizeObserver(read) : undefined;
    observer?.observe(element.current!);
    return () => observer?.disconnect();
  }, [element]);
  return width;
}
