import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import DownIcon from '@material-ui/icons/ArrowDownward';
import UpIcon from '@material-ui/icons/ArrowUpward';
import RemoveIcon from '@material-ui/icons/Close';
import DragIcon from '@material-ui/icons/DragIndicator';
import classNames from 'classnames';
import { PointerEvent } from 'react';
import { PlayableEpisode } from '../../player/core/types';
import { podcastTranslationRef } from '../../translation';
import { EpisodeArtwork } from '../EpisodeArtwork/EpisodeArtwork';
import { PlayButton } from '../PlayButton/PlayButton';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(0.75, 0),
      borderTop: '2px solid transparent',
      borderBottom: '2px solid transparent',
    },
    dragged: {
      position: 'relative',
      zIndex: 1,
      backgroundColor: theme.palette.background.paper,
      boxShadow: theme.shadows[4],
    },
    before: { borderTopColor: theme.palette.text.primary },
    after: { borderBottomColor: theme.palette.text.primary },
    handle: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      flexShrink: 0,
      minWidth: 24,
      minHeight: 40,
      cursor: 'grab',
      // Touching the handle moves the episode; touching the rest scrolls.
      touchAction: 'none',
      color: theme.palette.textSubtle,
      '&:active': { cursor: 'grabbing' },
    },
    artwork: { [theme.breakpoints.down('xs')]: { display: 'none' } },
    titles: { flex: 1, minWidth: 0 },
    title: { overflowWrap: 'anywhere' },
    show: { color: theme.palette.textSubtle },
    buttons: { display: 'flex', flexShrink: 0 },
  }),
  { name: 'PodcastQueueItem' },
);

type QueueItemProps = {
  episode: PlayableEpisode;
  isFirst: boolean;
  isLast: boolean;
  /** How far the episode has been dragged, in pixels. Absent if it is not dragged. */
  dragOffset?: number;
  /** On which side a dragged episode would be dropped. */
  dropMark?: 'before' | 'after';
  onDragStart(event: PointerEvent<HTMLElement>): void;
  onMove(by: 1 | -1): void;
  onRemove(): void;
};

/** One episode of the queue, with its actions. */
export function QueueItem(props: QueueItemProps) {
  const { episode, isFirst, isLast, dragOffset, dropMark, onMove } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();
  const { title } = episode;

  // Not disabled at the ends of the queue, because a disabled button loses the focus.
  const move = (by: 1 | -1, Icon: typeof UpIcon, isEnd: boolean) => {
    const label = t(by < 0 ? 'queue.moveUp' : 'queue.moveDown', { title });
    return (
      <IconButton
        size="small"
        data-queue-action={by < 0 ? 'up' : 'down'}
        aria-label={label}
        aria-disabled={isEnd}
        style={isEnd ? { opacity: 0.38 } : undefined}
        title={label}
        onClick={() => !isEnd && onMove(by)}
      >
        <Icon fontSize="small" />
      </IconButton>
    );
  };
  return (
    <li
      className={classNames(classes.root, {
        [classes.dragged]: dragOffset !== undefined,
        [classes.before]: dropMark === 'before',
        [classes.after]: dropMark === 'after',
      })}
      data-queue-id={episode.id}
      style={
        dragOffset === undefined
          ? undefined
          : { transform: `translateY(${dragOffset}px)` }
      }
    >
      <span
        className={classes.handle}
        aria-hidden
        data-queue-handle
        onPointerDown={props.onDragStart}
      >
        <DragIcon fontSize="small" />
      </span>
      <EpisodeArtwork
        className={classes.artwork}
        artworkUrl={episode.artworkUrl}
        showArtworkUrl={episode.showArtworkUrl}
        alt=""
        size={40}
      />
      <div className={classes.titles}>
        <Typography variant="body2" className={classes.title}>
          <bdi>{title}</bdi>
        </Typography>
        {episode.showTitle && (
          <Typography
            variant="caption"
            component="p"
            noWrap
            className={classes.show}
          >
            {episode.showTitle}
          </Typography>
        )}
      </div>
      <div className={classes.buttons}>
        {move(-1, UpIcon, isFirst)}
        {move(1, DownIcon, isLast)}
        <IconButton
          size="small"
          data-queue-action="remove"
          aria-label={t('queue.removeEpisode', { title })}
          title={t('queue.remove')}
          onClick={props.onRemove}
        >
          <RemoveIcon fontSize="small" />
        </IconButton>
      </div>
      <PlayButton episode={episode} size="small" />
    </li>
  );
}
