import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Badge from '@material-ui/core/Badge';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import QueueIcon from '@material-ui/icons/QueueMusic';
import { usePlayerQueue } from '../../hooks/usePlayerQueue';
import { podcastTranslationRef } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    badge: {
      backgroundColor: theme.palette.text.primary,
      color: theme.palette.background.paper,
    },
  }),
  { name: 'PodcastQueueButton' },
);

/** Opens the queue, and shows the number of its episodes. */
export function QueueButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const { length } = usePlayerQueue().state.episodes;
  const classes = useStyles();
  return (
    <IconButton
      size="small"
      color="inherit"
      aria-haspopup="dialog"
      aria-label={t('queue.open', { count: length })}
      title={t('queue.title')}
      onClick={onClick}
    >
      <Badge
        overlap="rectangular"
        badgeContent={length}
        max={99}
        classes={{ badge: classes.badge }}
      >
        <QueueIcon />
      </Badge>
    </IconButton>
  );
}
