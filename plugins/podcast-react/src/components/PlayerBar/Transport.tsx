import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import classNames from 'classnames';
import { podcastPlayerApiRef } from '../../api/podcastPlayerApiRef';
import { PlayableEpisode } from '../../player/core/types';
import { PlayButton } from '../PlayButton/PlayButton';
import { NextButton } from '../Queue/NextButton';
import { ChapterButton } from './ChapterButton';
import { SkipButton } from './SkipButton';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      gap: theme.spacing(1),
      // All buttons have to fit on a phone.
      [theme.breakpoints.down('xs')]: { gap: theme.spacing(0.5) },
    },
    // Large enough for touch. Six buttons have to fit into 320 pixels.
    large: {
      gap: theme.spacing(2),
      [theme.breakpoints.down('xs')]: { gap: 0 },
      '& button': { minWidth: 44, minHeight: 44 },
      '& [data-podcast-toggle]': { padding: 12 },
    },
  }),
  { name: 'PodcastTransport' },
);

/** The buttons to play, skip and change chapters, from left to right in all languages. */
export function Transport(props: {
  episode: PlayableEpisode;
  /** Large enough for touch. */
  large?: boolean;
}) {
  const { episode, large = false } = props;
  const { back, forward } = useApi(podcastPlayerApiRef).skipSeconds;
  const classes = useStyles();
  return (
    <div
      className={classNames(classes.root, { [classes.large]: large })}
      dir="ltr"
    >
      <ChapterButton direction="previous" />
      <SkipButton seconds={-back} />
      <PlayButton episode={episode} />
      <SkipButton seconds={forward} />
      <ChapterButton direction="next" />
      <NextButton />
    </div>
  );
}
