import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { EpisodeArtwork } from '@nerdout/backstage-plugin-podcast-react';
import { Children, ComponentProps, ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      gap: theme.spacing(3),
      alignItems: 'start',
      [theme.breakpoints.down('xs')]: { gap: theme.spacing(2) },
    },
    text: {
      display: 'grid',
      gap: theme.spacing(1.5),
      minWidth: 0,
      // On a phone, everything below the title gets the full width.
      [theme.breakpoints.down('xs')]: { display: 'contents' },
    },
    wide: {
      minWidth: 0,
      [theme.breakpoints.down('xs')]: { gridColumn: '1 / -1' },
    },
    title: {
      overflowWrap: 'anywhere',
      marginBottom: 0,
      [theme.breakpoints.down('xs')]: {
        fontSize: theme.typography.pxToRem(24),
      },
    },
  }),
  { name: 'PodcastArtworkHeader' },
);

type ArtworkHeaderProps = {
  artwork: Pick<
    ComponentProps<typeof EpisodeArtwork>,
    'artworkUrl' | 'showArtworkUrl' | 'size'
  >;
  title: string;
  above?: ReactNode;
  below?: ReactNode;
  /** Lines below the title. */
  children: ReactNode;
};

/**
 * The header of a show or episode page: artwork, title, details and actions.
 */
export function ArtworkHeader(props: ArtworkHeaderProps) {
  const { artwork, title, above, below, children } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <EpisodeArtwork alt="" {...artwork} />
      <div className={classes.text}>
        <div>
          {above}
          <Typography variant="h4" component="h2" className={classes.title}>
            <bdi>{title}</bdi>
          </Typography>
          {below}
        </div>
        {Children.toArray(children).map((child, index) => (
          <div key={index} className={classes.wide}>
            {child}
          </div>
        ))}
      </div>
    </div>
  );
}
