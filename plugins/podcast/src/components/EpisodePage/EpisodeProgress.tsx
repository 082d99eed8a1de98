import { useTranslationRef } from '@backstage/frontend-plugin-api';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import { EpisodeSummary } from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeListening,
  formatTime,
  podcastTranslationRef,
  usePodcastPlayer,
} from '@nerdout/backstage-plugin-podcast-react';
import { SubtleText } from '../SubtleText';

const useStyles = makeStyles(
  theme => ({
    root: {
      flex: '1 1 200px',
      maxWidth: 360,
      display: 'grid',
      gap: theme.spacing(0.5),
    },
    time: { fontVariantNumeric: 'tabular-nums' },
  }),
  { name: 'PodcastEpisodeProgress' },
);

/**
 * The progress of an episode: the player's if it has this episode, otherwise
 * the stored one.
 */
export function EpisodeProgress({ episode }: { episode: EpisodeSummary }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  // Whole seconds, since more is not shown.
  const { state } = usePodcastPlayer(
    ({ episode: loaded, currentTime, duration }) => ({
      isLoaded: loaded?.id === episode.id,
      time: Math.floor(currentTime),
      duration,
    }),
  );
  if (!state.isLoaded || !state.duration) {
    return <EpisodeListening episode={episode} />;
  }

  const text = t('player.positionText', {
    time: formatTime(state.time),
    duration: formatTime(state.duration),
  });
  return (
    <div className={classes.root}>
      <LinearProgress
        variant="determinate"
        value={Math.min(100, (state.time / state.duration) * 100)}
        aria-label={t('episodePage.progress')}
        aria-valuetext={text}
      />
      <SubtleText variant="body2" className={classes.time} aria-hidden>
        {text}
      </SubtleText>
    </div>
  );
}
