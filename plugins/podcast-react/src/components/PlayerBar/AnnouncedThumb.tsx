import {
  createContext,
  forwardRef,
  useContext,
  useRef,
  HTMLAttributes,
} from 'react';

/** The playback position that screen readers announce. */
export type Announcement = { now: number; text: string };

/** Passes the announcement to `AnnouncedThumb`. */
export const AnnouncementContext = createContext<Announcement>({
  now: 0,
  text: '',
});

/** A slider thumb whose announced value comes from the context instead of the slider. */
export const AnnouncedThumb = forwardRef<
  HTMLSpanElement,
  HTMLAttributes<HTMLSpanElement>
>(function Thumb(props, ref) {
  const { now, text } = useContext(AnnouncementContext);
  return (
    <span {...props} ref={ref} aria-valuenow={now} aria-valuetext={text} />
  );
});

/** The longest step of playback between two renders, in seconds. More is a seek. */
const STEP = 2;

/**
 * The time to announce. Some screen readers announce each change of a focused slider, which would be every second during
 * playback. So while the slider has the focus, only seeking changes the time.
 */
export function useAnnouncedTime(seconds: number, focused: boolean): number {
  const last = useRef(seconds);
  const announced = useRef(seconds);
  if (!focused || Math.abs(seconds - last.current) > STEP) {
    announced.current = seconds;
  }
  last.current = seconds;
  return Math.floor(announced.current);
}
