import {
  createContext,
  forwardRef,
  useContext,
  useRef,
  HTMLAttributes,
} from 'react';

/** What a screen reader is told of the place of the playback. */
export type Told = { now: number; text: string };

/** Where `CalmThumb` finds what to tell. */
export const ToldContext = createContext<Told>({ now: 0, text: '' });

/** The thumb of a slider that tells what its context has, instead of every value that it passes. */
export const CalmThumb = forwardRef<
  HTMLSpanElement,
  HTMLAttributes<HTMLSpanElement>
>(function Thumb(props, ref) {
  const { now, text } = useContext(ToldContext);
  return (
    <span {...props} ref={ref} aria-valuenow={now} aria-valuetext={text} />
  );
});

/** Seconds that a playback goes on by at most between two looks at it; more was a jump. */
const STEP = 2;

/**
 * The time to tell to a screen reader. Some read a slider that has the focus out at every change, which while it plays
 * would be every second: then only jumps count.
 */
export function useToldTime(seconds: number, focused: boolean): number {
  const last = useRef(seconds);
  const told = useRef(seconds);
  if (!focused || Math.abs(seconds - last.current) > STEP) {
    told.current = seconds;
  }
  last.current = seconds;
  return Math.floor(told.current);
}
