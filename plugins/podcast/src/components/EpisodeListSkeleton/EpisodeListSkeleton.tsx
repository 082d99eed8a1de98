import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useReducedMotion } from '@nerdout/backstage-plugin-podcast-react';

const useStyles = makeStyles(
  theme => ({
    row: {
      display: 'flex',
      gap: theme.spacing(2),
      padding: theme.spacing(2, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    text: { flex: 1, minWidth: 0 },
  }),
  { name: 'PodcastEpisodeListSkeleton' },
);

type EpisodeListSkeletonProps = { rows: number; label: string };

/** Placeholder for a list of episodes while it loads. */
export function EpisodeListSkeleton(props: EpisodeListSkeletonProps) {
  const { rows, label } = props;
  const classes = useStyles();
  const motionClass = useReducedMotion();
  return (
    <div role="progressbar" aria-label={label} className={motionClass}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={classes.row}>
          <Skeleton variant="rect" width={72} height={72} />
          <div className={classes.text}>
            <Skeleton width="45%" height={24} />
            <Skeleton width="30%" />
            <Skeleton width="90%" />
          </div>
        </div>
      ))}
    </div>
  );
}
