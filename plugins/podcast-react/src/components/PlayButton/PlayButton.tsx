import Button from '@material-ui/core/Button';
import CircularProgress from '@material-ui/core/CircularProgress';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import PauseIcon from '@material-ui/icons/Pause';
import PlayIcon from '@material-ui/icons/PlayArrow';
import classNames from 'classnames';
import { useEffect } from 'react';
import { formatTime } from '../../format/formatTime';
import { useMirroredIcons } from '../../hooks/useMirroredIcons';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { PlayableEpisode } from '../../player/core/types';
import { loadPlayerBarWaiting } from '../PlayerBar/loadPlayerBarWaiting';
import { useListTranslation } from '../EpisodeRows/EpisodeRows';

const useStyles = makeStyles(
  theme => ({
    round: {
      flexShrink: 0,
      color: theme.palette.primary.contrastText,
      backgroundColor: theme.palette.primary.main,
      '&:hover': { backgroundColor: theme.palette.primary.dark },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
        outlineOffset: 2,
      },
    },
    small: { padding: 6 },
    medium: { padding: 8 },
    symbol: {
      position: 'relative',
      display: 'inline-flex',
    },
    progress: {
      position: 'absolute',
      inset: '-25%',
    },
  }),
  { name: 'PodcastPlayButton' },
);

/** @public */
export type PlayButtonProps = {
  episode: PlayableEpisode;
  /** `icon`, the default, is a round button; `text` has a label. */
  variant?: 'icon' | 'text';
  /** `medium` by default. */
  size?: 'small' | 'medium';
  /** Where to start in seconds, unless the episode is loaded already. By default, where the user stopped. */
  at?: number;
  className?: string;
};

/**
 * A button that plays and pauses an episode, and shows its state. Renders nothing for an episode without a media file.
 *
 * @public
 */
export function PlayButton(props: PlayButtonProps) {
  const { episode, variant = 'icon', size = 'medium', at, className } = props;
  const { t } = useListTranslation();
  const mirroredIcons = useMirroredIcons();
  const classes = useStyles();
  const { state: status, player } = usePodcastPlayer(s =>
    s.episode?.id === episode.id ? s.status : 'idle',
  );

  useEffect(() => {
    loadPlayerBarWaiting().catch(() => {
      // The player bar tries again.
    });
  }, []);

  if (episode.enclosures.length === 0) {
    return null;
  }

  const loading = status === 'loading';
  const active = status === 'playing' || loading;
  const Icon = active ? PauseIcon : PlayIcon;
  const symbol = (
    <span className={classes.symbol}>
      <Icon fontSize={size} />
      {loading && (
        <CircularProgress
          className={classes.progress}
          size="150%"
          color="inherit"
          aria-hidden
        />
      )}
    </span>
  );
  const from =
    status === 'idle' && at !== undefined
      ? { time: formatTime(at) }
      : undefined;
  const label = () => {
    const { title } = episode;
    if (active) {
      return t('player.pauseEpisode', { title });
    }
    return from
      ? t('player.playEpisodeFrom', { title, ...from })
      : t('player.playEpisode', { title });
  };
  const text = () => {
    if (active) {
      return t('player.pause');
    }
    return from ? t('player.playFrom', from) : t('player.play');
  };
  const shared = {
    className,
    'aria-label': label(),
    'aria-busy': loading,
    'data-podcast-toggle': '',
    onClick: () =>
      active ? player.pause() : player.play(episode, from && { at }),
  };

  return variant === 'icon' ? (
    <IconButton
      {...shared}
      className={classNames(classes.round, classes[size], className)}
    >
      {symbol}
    </IconButton>
  ) : (
    <Button
      {...shared}
      variant="contained"
      color="primary"
      size={size}
      classes={mirroredIcons}
      startIcon={symbol}
    >
      {text()}
    </Button>
  );
}
