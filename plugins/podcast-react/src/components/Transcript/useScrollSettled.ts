import { useEffect, useState, RefObject } from 'react';

/** So many frames without a change count as settled. */
const STILL_FRAMES = 3;

/** The most frames to wait, which is less than a second. */
const MAX_FRAMES = 40;

/**
 * Whether a list has reached the position that it opens at. On the way, it jumps several times, because heights are
 * estimated until items have rendered.
 *
 * @param isAtStart - whether it opens at its start, and need not scroll
 */
export function useScrollSettled(
  scroller: RefObject<HTMLElement>,
  isAtStart: boolean,
): boolean {
  const [isSettled, setSettled] = useState(isAtStart);
  useEffect(() => {
    if (isSettled) return undefined;
    let last = '';
    let still = 0;
    let frames = 0;
    let request = 0;
    const check = () => {
      const { scrollTop, scrollHeight } = scroller.current ?? {};
      const now = `${scrollTop} ${scrollHeight}`;
      still = now === last ? still + 1 : 0;
      last = now;
      frames += 1;
      if (still >= STILL_FRAMES || frames >= MAX_FRAMES) {
        setSettled(true);
      } else {
        request = requestAnimationFrame(check);
      }
    };
    request = requestAnimationFrame(check);
    return () => cancelAnimationFrame(request);
  }, [isSettled, scroller]);
  return isSettled;
}
