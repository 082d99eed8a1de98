import { makeStyles } from '@material-ui/core/styles';
import type { TranscriptCue } from '@nerdout/backstage-plugin-podcast-common';
import classNames from 'classnames';
import { forwardRef, memo } from 'react';
import { formatTime } from '../../format';
import { CueText } from './CueText';
import type { HitPart } from './searchCues';

/** For the list, which hands them to its cues: to each of them they would be a cost while one scrolls. */
export const useCueStyles = makeStyles(
  theme => ({
    cue: {
      position: 'absolute',
      top: 0,
      insetInlineStart: 0,
      width: '100%',
      boxSizing: 'border-box',
      display: 'flex',
      alignItems: 'baseline',
      gap: theme.spacing(1.5),
      padding: theme.spacing(0.75, 1.5),
      ...theme.typography.body1,
      lineHeight: 1.5,
    },
    seekable: {
      cursor: 'pointer',
      '&:hover': { backgroundColor: theme.palette.action.hover },
    },
    current: {
      backgroundColor: theme.palette.action.selected,
      boxShadow: `inset 3px 0 ${theme.palette.primary.main}`,
    },
    time: {
      flexShrink: 0,
      minWidth: '5ch',
      minHeight: 24,
      padding: 0,
      border: 0,
      borderRadius: theme.shape.borderRadius,
      background: 'none',
      font: 'inherit',
      fontSize: theme.typography.body2.fontSize,
      fontVariantNumeric: 'tabular-nums',
      textAlign: 'end',
      color: theme.palette.textSubtle,
      cursor: 'pointer',
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
        outlineOffset: 2,
      },
    },
    strong: { color: theme.palette.text.primary },
    words: { minWidth: 0, overflowWrap: 'anywhere' },
    speaker: {
      display: 'block',
      fontSize: theme.typography.body2.fontSize,
      fontWeight: theme.typography.fontWeightBold as number,
    },
  }),
  { name: 'PodcastCue' },
);

type CueProps = {
  cue: TranscriptCue;
  index: number;
  /** Number of all cues. */
  count: number;
  /** Where it is in the list; pixels. */
  top: number;
  showSpeaker: boolean;
  isCurrent: boolean;
  isTabStop: boolean;
  parts?: Array<HitPart & { isChosen: boolean }>;
  classes: ReturnType<typeof useCueStyles>;
  /** What the button says, from the time as it is shown. */
  labelOf(time: string): string;
};

/** One piece of a transcript: its time, who speaks, what is said. Clicks are for the list to heed. */
export const Cue = memo(
  forwardRef<HTMLLIElement, CueProps>(function CueItem(props, ref) {
    const { cue, index, count, top, showSpeaker, isCurrent, isTabStop } = props;
    const { classes, parts, labelOf } = props;
    const { startSeconds, speaker, text } = cue;

    return (
      <li
        ref={ref}
        data-index={index}
        aria-setsize={count}
        aria-posinset={index + 1}
        aria-current={isCurrent ? 'true' : undefined}
        className={classNames(classes.cue, {
          [classes.current]: isCurrent,
          [classes.seekable]: startSeconds !== undefined,
        })}
        style={{ transform: `translateY(${top}px)` }}
      >
        {startSeconds !== undefined && (
          <button
            type="button"
            className={classNames(classes.time, {
              [classes.strong]: isCurrent,
            })}
            tabIndex={isTabStop ? 0 : -1}
            aria-label={labelOf(formatTime(startSeconds))}
          >
            {formatTime(startSeconds)}
          </button>
        )}
        <span className={classes.words}>
          {speaker && showSpeaker && (
            <span className={classes.speaker}>{speaker}</span>
          )}
          {parts ? <CueText text={text} parts={parts} /> : text}
        </span>
      </li>
    );
  }),
);
