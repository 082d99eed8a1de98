import { makeStyles } from '@material-ui/core/styles';
import { useLayoutEffect, useRef } from 'react';
import { formatTime } from '../../format/formatTime';

const useStyles = makeStyles(
  theme => ({
    root: {
      position: 'absolute',
      left: 0,
      bottom: '100%',
      maxWidth: 'min(100%, 320px)',
      boxSizing: 'border-box',
      padding: theme.spacing(0.5, 1),
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.text.primary,
      color: theme.palette.background.paper,
      boxShadow: theme.shadows[2],
      ...theme.typography.caption,
      lineHeight: 1.4,
      whiteSpace: 'nowrap',
      pointerEvents: 'none',
      zIndex: 2,
    },
    title: { overflow: 'hidden', textOverflow: 'ellipsis' },
    time: { fontVariantNumeric: 'tabular-nums' },
  }),
  { name: 'PodcastSeekHint' },
);

/** A tooltip over the seek bar with time and chapter. Screen readers get both from the slider. */
export function SeekHint(props: {
  seconds: number;
  duration: number;
  chapterTitle?: string;
}) {
  const { seconds, duration, chapterTitle } = props;
  const classes = useStyles();
  const ref = useRef<HTMLDivElement>(null);

  // Centered over its position, but inside of the bar.
  useLayoutEffect(() => {
    const hint = ref.current;
    const room = hint?.parentElement?.clientWidth ?? 0;
    if (hint && duration > 0) {
      const middle = (seconds / duration) * room - hint.offsetWidth / 2;
      const left = Math.max(0, Math.min(middle, room - hint.offsetWidth));
      hint.style.transform = `translateX(${Math.round(left)}px)`;
    }
  });

  return (
    <div ref={ref} className={classes.root} aria-hidden data-podcast-seek-hint>
      {chapterTitle && (
        <div className={classes.title} dir="auto">
          {chapterTitle}
        </div>
      )}
      <div className={classes.time}>{formatTime(seconds)}</div>
    </div>
  );
}
