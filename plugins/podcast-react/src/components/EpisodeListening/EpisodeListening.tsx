import { useTranslationRef } from '@backstage/frontend-plugin-api';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import BookmarkIcon from '@material-ui/icons/Bookmark';
import CheckIcon from '@material-ui/icons/Check';
import {
  EpisodeSummary,
  ListeningState,
} from '@nerdout/backstage-plugin-podcast-common';
import { formatDuration } from '../../format/formatDuration';
import { useEpisodeListening } from '../../hooks/useListening';
import { usePortalLocale } from '../../hooks/usePortalLocale';
import { podcastTranslationRef } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
      color: theme.palette.textSubtle,
    },
    part: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
    bar: { width: 96 },
  }),
  { name: 'PodcastEpisodeListening' },
);

/**
 * The user's progress in an episode, as a bar with the remaining time or as "Played", and whether they saved it. Renders
 * nothing if the episode has no listening state.
 *
 * @public
 */
export function EpisodeListening(props: {
  episode: Pick<EpisodeSummary, 'id' | 'title' | 'durationSeconds'>;
}) {
  const { value } = useEpisodeListening(props.episode.id);
  const hasAny =
    value && (value.finished || value.saved || value.positionSeconds > 0);
  return hasAny ? <Parts episode={props.episode} state={value} /> : null;
}

function Parts(props: {
  episode: Pick<EpisodeSummary, 'id' | 'title' | 'durationSeconds'>;
  state: ListeningState;
}) {
  const { title } = props.episode;
  const { finished, saved, positionSeconds: position } = props.state;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();
  // Lengths in feeds are often wrong: prefer that of the media, and ignore that of the feed if the position is past it.
  const { durationSeconds: feedDuration = 0 } = props.episode;
  const duration =
    props.state.durationSeconds || (position < feedDuration ? feedDuration : 0);
  const isInProgress = !finished && position > 0;

  const left = t('listening.left', {
    time: formatDuration(Math.max(0, duration - position), locale),
  });
  return (
    <Typography variant="body2" component="div" className={classes.root}>
      {finished && (
        <span className={classes.part}>
          <CheckIcon fontSize="inherit" aria-hidden />
          {t('listening.played')}
        </span>
      )}
      {isInProgress && duration > 0 && (
        <span className={classes.part}>
          <LinearProgress
            className={classes.bar}
            variant="determinate"
            value={Math.min(100, (position / duration) * 100)}
            aria-label={t('listening.progress', { title })}
            aria-valuetext={left}
          />
          {left}
        </span>
      )}
      {isInProgress && duration === 0 && <span>{t('listening.begun')}</span>}
      {saved && (
        <span className={classes.part}>
          <BookmarkIcon fontSize="inherit" aria-hidden />
          {t('listening.isSaved')}
        </span>
      )}
    </Typography>
  );
}
