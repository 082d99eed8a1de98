import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';

const useStyles = makeStyles(
  theme => ({
    header: {
      display: 'flex',
      gap: theme.spacing(3),
      marginBottom: theme.spacing(4),
    },
    artwork: {
      flexShrink: 0,
      width: 'clamp(72px, 20vw, 180px)',
      aspectRatio: '1 / 1',
      height: 'auto',
    },
    text: { flex: 1, minWidth: 0 },
  }),
  { name: 'PodcastShowPageSkeleton' },
);

/** Placeholder for a show page while it loads. */
export function ShowPageSkeleton({ label }: { label: string }) {
  const classes = useStyles();
  return (
    <>
      <div className={classes.header} aria-hidden>
        <Skeleton variant="rect" className={classes.artwork} />
        <div className={classes.text}>
          <Skeleton width="40%" height={48} />
          <Skeleton width="20%" />
          <Skeleton width="80%" />
          <Skeleton width="75%" />
        </div>
      </div>
      <EpisodeListSkeleton rows={5} label={label} />
    </>
  );
}
