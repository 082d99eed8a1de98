import { useLayoutEffect, useState, RefObject } from 'react';

/** The assumed width before layout, in pixels. */
const usualWidth = 640;

/** The inner width of an element. Read only when it changes, because reading forces a layout. */
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
