import { makeStyles } from '@material-ui/core/styles';
import type { PlayableEpisode } from '../../player';
import { SKIP } from '../../player/playerLimits';
import { NextButton } from '../../queue/NextButton';
import { PlayButton } from '../PlayButton';
import { SkipButton } from './SkipButton';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'PodcastTransport' },
);

/** The buttons that play and skip; time goes from left to right in every language. */
export function Transport({ episode }: { episode: PlayableEpisode }) {
  const classes = useStyles();
  return (
    <div className={classes.root} dir="ltr">
      <SkipButton seconds={-SKIP.back} />
      <PlayButton episode={episode} />
      <SkipButton seconds={SKIP.forward} />
      <NextButton />
    </div>
  );
}
