import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { podcastPlayerApiRef } from '../../api';
import type { PlayableEpisode } from '../../player';
import { NextButton } from '../../queue/NextButton';
import { PlayButton } from '../PlayButton';
import { ChapterButton } from './ChapterButton';
import { SkipButton } from './SkipButton';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      gap: theme.spacing(1),
      // With all buttons it has to fit on a phone.
      [theme.breakpoints.down('xs')]: { gap: theme.spacing(0.5) },
    },
  }),
  { name: 'PodcastTransport' },
);

/** The buttons that play and skip; time goes from left to right in every language. */
export function Transport({ episode }: { episode: PlayableEpisode }) {
  const { back, forward } = useApi(podcastPlayerApiRef).skipSeconds;
  const classes = useStyles();
  return (
    <div className={classes.root} dir="ltr">
      <ChapterButton direction="previous" />
      <SkipButton seconds={-back} />
      <PlayButton episode={episode} />
      <SkipButton seconds={forward} />
      <ChapterButton direction="next" />
      <NextButton />
    </div>
  );
}
