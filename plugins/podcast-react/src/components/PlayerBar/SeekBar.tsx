import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Slider from '@material-ui/core/Slider';
import { makeStyles, ThemeProvider, Theme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState, FocusEvent, KeyboardEvent, PointerEvent } from 'react';
import { formatTime } from '../../format/formatTime';
import { usePlayerChapters } from '../../hooks/usePlayerChapters';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { findAt } from '../../player/chapters/findAt';
import { podcastTranslationRef } from '../../translation';
import {
  AnnouncedThumb,
  AnnouncementContext,
  useAnnouncedTime,
} from './AnnouncedThumb';
import { forcedGround } from './forcedColors';
import { SeekHint } from './SeekHint';
import { ChapterGaps, SeekTrack } from './SeekTrack';

/** How far the arrow keys seek, in seconds. */
const keySteps = new Map([
  ['ArrowRight', 5],
  ['ArrowUp', 5],
  ['ArrowLeft', -5],
  ['ArrowDown', -5],
]);

/** In players, time runs from left to right in all languages. */
const leftToRight = (theme: Theme): Theme => ({ ...theme, direction: 'ltr' });

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1.5),
    },
    time: {
      color: theme.palette.textSubtle,
      minWidth: '4ch',
      fontVariantNumeric: 'tabular-nums',
      whiteSpace: 'nowrap',
    },
    track: { position: 'relative', flex: 1, minWidth: 0, display: 'flex' },
    slider: {
      height: 4,
      padding: theme.spacing(1.5, 0),
      // A larger target for touch.
      '@media (pointer: coarse)': { padding: theme.spacing(2.5, 0) },
    },
    // `SeekTrack` draws the line.
    rail: { opacity: 0 },
    played: { height: 4, borderRadius: 2, ...forcedGround('Highlight') },
    thumb: { zIndex: 2, marginTop: -4, ...forcedGround('Highlight') },
  }),
  { name: 'PodcastSeekBar' },
);

/** Shows the playback position and seeks. */
export function SeekBar() {
  const { state, player } = usePodcastPlayer(s => ({
    currentTime: s.currentTime,
    duration: s.duration,
    bufferedUntil: s.bufferedUntil,
  }));
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();
  const chapters = usePlayerChapters();
  // Playback does not seek before the thumb is released.
  const [dragged, setDragged] = useState<number>();
  const [pointed, setPointed] = useState<number>();
  const [focus, setFocus] = useState<'visible' | 'hidden'>();

  const { duration = 0 } = state;
  // Streams have a current time, but no length.
  const isKnown = duration > 0;
  const at = dragged ?? state.currentTime;
  const position = Math.min(at, duration);
  const announced = useAnnouncedTime(
    isKnown ? position : at,
    focus !== undefined,
  );
  const hinted =
    dragged ?? pointed ?? (focus === 'visible' ? position : undefined);
  const chapterAt = (seconds: number) => chapters[findAt(chapters, seconds)];

  const handleKey = (event: KeyboardEvent) => {
    const step = keySteps.get(event.key);
    if (step) {
      // By default, the slider moves by one second.
      event.preventDefault();
      event.stopPropagation();
      player.skip(step);
    }
  };
  const handlePointer = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    if (event.pointerType === 'mouse' && width > 0) {
      const part = Math.min(1, Math.max(0, (event.clientX - left) / width));
      setPointed(part * duration);
    }
  };
  const valueText = (seconds: number) => {
    const time = formatTime(seconds);
    if (!isKnown) return t('player.positionWithoutLength', { time });
    const whole = formatTime(duration);
    const chapter = chapterAt(seconds)?.title;
    return chapter
      ? t('player.positionInChapter', { time, duration: whole, chapter })
      : t('player.positionText', { time, duration: whole });
  };

  return (
    <div className={classes.root} dir="ltr">
      <Typography variant="caption" align="right" className={classes.time}>
        {formatTime(isKnown ? position : at)}
      </Typography>
      <div
        className={classes.track}
        onKeyDownCapture={handleKey}
        onPointerMove={handlePointer}
        onPointerLeave={() => setPointed(undefined)}
        onFocus={({ target }: FocusEvent) =>
          setFocus(target.matches(':focus-visible') ? 'visible' : 'hidden')
        }
        onBlur={() => setFocus(undefined)}
      >
        <SeekTrack
          duration={duration}
          bufferedUntil={state.bufferedUntil}
          chapters={chapters}
          pointed={hinted === undefined ? undefined : chapterAt(hinted)}
        />
        <ThemeProvider theme={leftToRight}>
          <AnnouncementContext.Provider
            value={{ now: isKnown ? announced : 0, text: valueText(announced) }}
          >
            <Slider
              ThumbComponent={AnnouncedThumb}
              className={classes.slider}
              classes={{
                rail: classes.rail,
                track: classes.played,
                thumb: classes.thumb,
              }}
              aria-label={t('player.position')}
              min={0}
              max={duration || 1}
              step={1}
              value={position}
              disabled={!isKnown}
              onChange={(_event, value) => setDragged(Number(value))}
              onChangeCommitted={(_event, value) => {
                player.seek(Number(value));
                setDragged(undefined);
              }}
            />
          </AnnouncementContext.Provider>
        </ThemeProvider>
        <ChapterGaps duration={duration} chapters={chapters} />
        {hinted !== undefined && isKnown && (
          <SeekHint
            seconds={hinted}
            duration={duration}
            chapterTitle={chapterAt(hinted)?.title}
          />
        )}
      </div>
      <Typography variant="caption" className={classes.time}>
        {isKnown && formatTime(duration)}
      </Typography>
    </div>
  );
}
