import { makeStyles } from '@material-ui/core/styles';
import { Chapter } from '@nerdout/backstage-plugin-podcast-common';
import { memo } from 'react';
import { forcedGround } from './forcedColors';

/** Height of the line, and width of the gap between chapters, in pixels. */
const LINE = 4;
const GAP = 3;

const useStyles = makeStyles(
  theme => ({
    root: {
      position: 'absolute',
      left: 0,
      right: 0,
      top: `calc(50% - ${LINE / 2}px)`,
      height: LINE,
      pointerEvents: 'none',
    },
    line: {
      position: 'absolute',
      top: 0,
      left: 0,
      height: LINE,
      borderRadius: LINE / 2,
      backgroundColor: theme.palette.text.primary,
    },
    whole: { width: '100%', opacity: 0.22, ...forcedGround('GrayText') },
    buffered: { opacity: 0.24 },
    gap: {
      position: 'absolute',
      top: 0,
      // Above the played part, below the thumb.
      zIndex: 1,
      width: GAP,
      height: LINE,
      marginLeft: -GAP / 2,
      backgroundColor: theme.palette.background.paper,
      ...forcedGround('Canvas'),
    },
    pointed: {
      position: 'absolute',
      top: -1,
      height: LINE + 2,
      borderRadius: LINE / 2,
      backgroundColor: theme.palette.text.primary,
      opacity: 0.3,
    },
  }),
  { name: 'PodcastSeekTrack' },
);

const percent = (part: number, whole: number) =>
  `${whole > 0 ? Math.min(100, Math.max(0, (part / whole) * 100)) : 0}%`;

type SeekTrackProps = {
  duration: number;
  bufferedUntil: number;
  chapters: readonly Chapter[];
  /** The chapter under the pointer or at the focus. */
  pointed?: Chapter;
};

/** The line below the slider, with the buffered part and the chapter under the pointer. */
export function SeekTrack(props: SeekTrackProps) {
  const { duration, bufferedUntil, chapters, pointed } = props;
  const classes = useStyles();
  const next = pointed && chapters[chapters.indexOf(pointed) + 1];
  return (
    <div className={classes.root} aria-hidden>
      <div className={`${classes.line} ${classes.whole}`} />
      <div
        className={`${classes.line} ${classes.buffered}`}
        data-podcast-buffered
        style={{ width: percent(bufferedUntil, duration) }}
      />
      {pointed && (
        <div
          className={classes.pointed}
          style={{
            left: percent(pointed.startSeconds, duration),
            right: next
              ? `calc(100% - ${percent(next.startSeconds, duration)})`
              : 0,
          }}
        />
      )}
    </div>
  );
}

/** The gaps between chapters, on top of the played part. */
export const ChapterGaps = memo(function Gaps(props: {
  duration: number;
  chapters: readonly Chapter[];
}) {
  const { duration, chapters } = props;
  const classes = useStyles();
  return (
    <div className={classes.root} aria-hidden>
      {chapters
        .filter(
          ({ startSeconds }) => startSeconds > 0 && startSeconds < duration,
        )
        .map(({ startSeconds }, index) => (
          <div
            key={`${startSeconds} ${index}`}
            className={classes.gap}
            data-podcast-chapter-start={startSeconds}
            style={{ left: percent(startSeconds, duration) }}
          />
        ))}
    </div>
  );
});
