import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';

const useStyles = makeStyles(
  theme => ({
    header: {
      display: 'flex',
      gap: theme.spacing(3),
      marginBottom: theme.spacing(3),
    },
    artwork: {
      flexShrink: 0,
      width: 'clamp(88px, 22vw, 220px)',
      aspectRatio: '1 / 1',
      height: 'auto',
    },
    text: { flex: 1, minWidth: 0 },
  }),
  { name: 'PodcastEpisodePageSkeleton' },
);

/** Placeholder for an episode page while it loads. */
export function EpisodePageSkeleton({ label }: { label: string }) {
  const classes = useStyles();
  return (
    <div role="progressbar" aria-label={label}>
      <div className={classes.header}>
        <Skeleton variant="rect" className={classes.artwork} />
        <div className={classes.text}>
          <Skeleton width="60%" height={48} />
          <Skeleton width="35%" />
          <Skeleton width={120} height={60} />
        </div>
      </div>
      {[90, 85, 95, 60].map(width => (
        <Skeleton key={width} width={`${width}%`} />
      ))}
    </div>
  );
}
