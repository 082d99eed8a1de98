import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import classNames from 'classnames';
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
    dense: { display: 'grid', gap: theme.spacing(2.5) },
    denseRow: { display: 'flex', gap: theme.spacing(2), minHeight: 66 },
  }),
  { name: 'PodcastEpisodeListSkeleton' },
);

type EpisodeListSkeletonProps = {
  rows: number;
  label: string;
  /** As high as dense rows of episodes. */
  dense?: boolean;
};

/** Placeholder for a list of episodes while it loads. */
export function EpisodeListSkeleton(props: EpisodeListSkeletonProps) {
  const { rows, label, dense = false } = props;
  const classes = useStyles();
  const motionClass = useReducedMotion();
  const size = dense ? 48 : 72;
  return (
    <div
      role="progressbar"
      aria-label={label}
      className={classNames(motionClass, dense && classes.dense)}
    >
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={dense ? classes.denseRow : classes.row}>
          <Skeleton variant="rect" width={size} height={size} />
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
