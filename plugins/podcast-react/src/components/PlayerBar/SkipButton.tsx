import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import ReplayIcon from '@material-ui/icons/Replay';
import classNames from 'classnames';
import { usePodcastPlayer } from '../../player';
import { podcastTranslationRef } from '../../translation';

const useStyles = makeStyles(
  {
    symbol: { position: 'relative', display: 'inline-flex' },
    forward: { transform: 'scaleX(-1)' },
    // The number stands inside the circle of the arrow.
    number: {
      position: 'absolute',
      inset: '7px 0 0',
      fontSize: 8,
      fontWeight: 700,
      lineHeight: '13px',
      textAlign: 'center',
    },
  },
  { name: 'PodcastSkipButton' },
);

/** Goes so many seconds forward or, with a negative number, back. */
export function SkipButton({ seconds }: { seconds: number }) {
  const { player } = usePodcastPlayer(s => s.status);
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();

  const number = String(Math.abs(seconds));
  const label = t(seconds < 0 ? 'player.back' : 'player.forward', {
    seconds: number,
  });
  return (
    <IconButton
      size="small"
      color="inherit"
      aria-label={label}
      title={label}
      onClick={() => player.skip(seconds)}
    >
      <span className={classes.symbol} aria-hidden>
        <ReplayIcon
          className={classNames({ [classes.forward]: seconds > 0 })}
        />
        <span className={classes.number}>{number}</span>
      </span>
    </IconButton>
  );
}
