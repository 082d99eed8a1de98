import { makeStyles } from '@material-ui/core/styles';
import { TranscriptCue } from '@nerdout/backstage-plugin-podcast-common';
import classNames from 'classnames';
import { forwardRef, memo } from 'react';
import { formatTime } from '../../format/formatTime';
import { InSlices } from '../InSlices/InSlices';
import { CueText } from './CueText';
import { ShownPart } from './useSearch';

/** Called once by the list, because calling it in each cue would slow down scrolling. */
export const useCueStyles = makeStyles(
  theme => ({
    cue: {
      // Limits layout to one cue.
      contain: 'layout style',
      boxSizing: 'border-box',
      display: 'flex',
      alignItems: 'baseline',
      gap: theme.spacing(1.5),
      padding: theme.spacing(0.75, 1.5),
      ...theme.typography.body1,
      lineHeight: 1.5,
    },
    apart: {
      position: 'absolute',
      top: 0,
      insetInlineStart: 0,
      width: '100%',
    },
    seekable: {
      cursor: 'pointer',
      '&:hover': {
        backgroundColor: theme.palette.action.hover,
        // The subtle color has too little contrast on this background.
        '& $time': { color: 'inherit' },
      },
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
    words: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
    // A block, so that right-to-left text aligns at the right.
    text: { display: 'block' },
    copy: {
      flexShrink: 0,
      alignSelf: 'flex-start',
      display: 'flex',
      padding: 4,
      border: 0,
      borderRadius: theme.shape.borderRadius,
      background: 'none',
      color: theme.palette.textSubtle,
      cursor: 'pointer',
      opacity: 0,
      // Visible on hover and focus, and always on touch screens.
      'li:hover > &, li:focus-within > &': { opacity: 1 },
      '@media (hover: none)': { opacity: 1 },
      '&:hover': { color: theme.palette.text.primary },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
      },
    },
    icon: { width: 16, height: 16, fill: 'currentColor' },
    hit: {
      color: 'inherit',
      borderRadius: 2,
      backgroundColor: theme.palette.type === 'dark' ? '#5a4a00' : '#fff0a6',
    },
    chosen: { outline: `2px solid ${theme.palette.text.primary}` },
    speaker: {
      display: 'block',
      fontSize: theme.typography.body2.fontSize,
      fontWeight: theme.typography.fontWeightBold as number,
    },
  }),
  { name: 'PodcastCue' },
);

/** Labels of the buttons for a time, shared by all cues. */
export type CueLabels = {
  goTo(time: string): string;
  copy(time: string): string;
};

type CueProps = {
  cue: TranscriptCue;
  index: number;
  /** Number of all cues. */
  count: number;
  /** Its offset in the list in pixels, if it is not next to its neighbors in the document. */
  apartAt?: number;
  /** Height in pixels to reserve until it is rendered. */
  height: number;
  /** Whether to render without waiting. */
  isImmediate: boolean;
  showSpeaker: boolean;
  isCurrent: boolean;
  isTabStop: boolean;
  parts?: ShownPart[];
  classes: ReturnType<typeof useCueStyles>;
  labels: CueLabels;
};

function CueContent(props: CueProps) {
  const { cue, showSpeaker, isCurrent, isTabStop } = props;
  const { classes, parts, labels } = props;
  const { startSeconds, speaker, text } = cue;
  const time = startSeconds === undefined ? '' : formatTime(startSeconds);
  return (
    <>
      {startSeconds !== undefined && (
        <button
          type="button"
          className={classNames(classes.time, {
            [classes.strong]: isCurrent,
          })}
          tabIndex={isTabStop ? 0 : -1}
          aria-label={labels.goTo(time)}
        >
          {time}
        </button>
      )}
      <span className={classes.words}>
        {speaker && showSpeaker && (
          <span className={classes.speaker} dir="auto">
            {speaker}
          </span>
        )}
        <span className={classes.text} dir="auto" data-words>
          {parts ? (
            <CueText text={text} parts={parts} classes={classes} />
          ) : (
            text
          )}
        </span>
      </span>
      {startSeconds !== undefined && (
        <button
          type="button"
          data-copy
          className={classes.copy}
          tabIndex={isTabStop ? 0 : -1}
          aria-label={labels.copy(time)}
          title={labels.copy(time)}
        >
          <svg viewBox="0 0 24 24" aria-hidden className={classes.icon}>
            <path d="M16 1H4a2 2 0 0 0-2 2v14h2V3h12V1zm3 4H8a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2zm0 16H8V7h11v14z" />
          </svg>
        </button>
      )}
    </>
  );
}

/** One cue of a transcript: time, speaker, text. The list handles its clicks. */
export const Cue = memo(
  forwardRef<HTMLLIElement, CueProps>(function CueItem(props, ref) {
    const { cue, index, count, apartAt, height } = props;
    const { isCurrent, isTabStop, isImmediate, classes } = props;

    return (
      <li
        ref={ref}
        data-index={index}
        aria-setsize={count}
        aria-posinset={index + 1}
        aria-current={isCurrent ? 'true' : undefined}
        className={classNames(classes.cue, {
          [classes.apart]: apartAt !== undefined,
          [classes.current]: isCurrent,
          [classes.seekable]: cue.startSeconds !== undefined,
        })}
        style={
          apartAt === undefined
            ? undefined
            : { transform: `translateY(${apartAt}px)` }
        }
      >
        <InSlices
          height={height}
          isImmediate={isImmediate || isCurrent || isTabStop}
        >
          {() => <CueContent {...props} />}
        </InSlices>
      </li>
    );
  }),
);
