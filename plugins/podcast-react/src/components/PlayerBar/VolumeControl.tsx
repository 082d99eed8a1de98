import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import Slider from '@material-ui/core/Slider';
import { makeStyles } from '@material-ui/core/styles';
import VolumeDownIcon from '@material-ui/icons/VolumeDown';
import VolumeOffIcon from '@material-ui/icons/VolumeOff';
import VolumeUpIcon from '@material-ui/icons/VolumeUp';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { usePortalLocale } from '../../hooks/usePortalLocale';
import { podcastTranslationRef } from '../../translation';
import { forcedGround } from './forcedColors';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    slider: {
      width: 80,
      marginInlineEnd: theme.spacing(1),
      // Phones have volume keys.
      [theme.breakpoints.down('xs')]: { display: 'none' },
    },
    rail: forcedGround('GrayText'),
    ground: forcedGround('Highlight'),
  }),
  { name: 'PodcastVolumeControl' },
);

/** A mute button and a volume slider. */
export function VolumeControl() {
  const { state, player } = usePodcastPlayer(({ volume, muted }) => ({
    volume,
    muted,
  }));
  const { t } = useTranslationRef(podcastTranslationRef);
  const percentText = new Intl.NumberFormat(usePortalLocale(), {
    style: 'percent',
  });
  const classes = useStyles();

  const audible = state.muted ? 0 : state.volume;
  const percent = Math.round(audible * 100);
  const label = t(audible === 0 ? 'player.unmute' : 'player.mute');
  const toggle = () =>
    // Unmuting at volume 0 would stay silent.
    state.volume === 0 ? player.setVolume(1) : player.setMuted(!state.muted);
  return (
    <div className={classes.root}>
      <IconButton
        size="small"
        color="inherit"
        aria-label={label}
        title={label}
        onClick={toggle}
      >
        <VolumeIcon volume={audible} />
      </IconButton>
      <Slider
        className={classes.slider}
        classes={{
          rail: classes.rail,
          track: classes.ground,
          thumb: classes.ground,
        }}
        aria-label={t('player.volume')}
        min={0}
        max={100}
        step={5}
        value={percent}
        getAriaValueText={value => percentText.format(value / 100)}
        onChange={(_event, value) => player.setVolume(Number(value) / 100)}
      />
    </div>
  );
}

function VolumeIcon({ volume }: { volume: number }) {
  if (volume === 0) {
    return <VolumeOffIcon />;
  }
  return volume < 0.5 ? <VolumeDownIcon /> : <VolumeUpIcon />;
}
