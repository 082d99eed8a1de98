import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Slider from '@material-ui/core/Slider';
import {
  makeStyles,
  ThemeProvider,
  type Theme,
} from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState, type KeyboardEvent } from 'react';
import { formatTime } from '../../format';
import { usePodcastPlayer } from '../../player';
import { podcastTranslationRef } from '../../translation';

/** How far the arrow keys go, in seconds. */
const keySteps = new Map([
  ['ArrowRight', 5],
  ['ArrowUp', 5],
  ['ArrowLeft', -5],
  ['ArrowDown', -5],
]);

/** Time goes from left to right on players, also where text does not. */
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
    slider: { padding: theme.spacing(1.25, 0) },
    buffered: {
      position: 'absolute',
      insetInlineStart: 0,
      top: 'calc(50% - 1px)',
      height: 2,
      borderRadius: 1,
      backgroundColor: theme.palette.action.disabled,
    },
  }),
  { name: 'PodcastSeekBar' },
);

/** Shows where the playback is, and goes elsewhere. */
export function SeekBar() {
  const { state, player } = usePodcastPlayer(s => ({
    currentTime: s.currentTime,
    duration: s.duration,
    bufferedUntil: s.bufferedUntil,
  }));
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();
  // While it is dragged the playback goes on where it was.
  const [dragged, setDragged] = useState<number>();

  const { duration = 0 } = state;
  const position = Math.min(dragged ?? state.currentTime, duration);

  const handleKey = (event: KeyboardEvent) => {
    const step = keySteps.get(event.key);
    if (step) {
      // The slider itself would go one second only.
      event.preventDefault();
      event.stopPropagation();
      player.skip(step);
    }
  };

  return (
    <div className={classes.root} dir="ltr">
      <Typography variant="caption" align="right" className={classes.time}>
        {formatTime(position)}
      </Typography>
      <div className={classes.track} onKeyDownCapture={handleKey}>
        <div
          className={classes.buffered}
          style={{ width: `${percentOf(state.bufferedUntil, duration)}%` }}
        />
        <ThemeProvider theme={leftToRight}>
          <Slider
            className={classes.slider}
            aria-label={t('player.position')}
            min={0}
            max={duration || 1}
            step={1}
            value={position}
            disabled={duration === 0}
            getAriaValueText={value =>
              t('player.positionText', {
                time: formatTime(value),
                duration: formatTime(duration),
              })
            }
            onChange={(_event, value) => setDragged(Number(value))}
            onChangeCommitted={(_event, value) => {
              player.seek(Number(value));
              setDragged(undefined);
            }}
          />
        </ThemeProvider>
      </div>
      <Typography variant="caption" className={classes.time}>
        {formatTime(duration)}
      </Typography>
    </div>
  );
}

function percentOf(part: number, whole: number): number {
  return whole > 0 ? Math.min(100, (part / whole) * 100) : 0;
}
