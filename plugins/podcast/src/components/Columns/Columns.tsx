import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { Stack } from '../Stack';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(4, 8),
      alignItems: 'start',
      gridTemplateColumns: 'minmax(0, 1fr)',
      [theme.breakpoints.up('md')]: {
        gridTemplateColumns: 'minmax(0, 75ch) minmax(260px, 360px)',
      },
    },
    wide: {
      [theme.breakpoints.up('md')]: {
        gridTemplateColumns: 'minmax(0, 1fr) minmax(260px, 360px)',
      },
    },
  }),
  { name: 'PodcastColumns' },
);

type ColumnsProps = {
  children: ReactNode;
  aside: ReactNode;
  /**
   * Gives the first column all available width, instead of a readable line
   * length.
   */
  wide?: boolean;
};

/**
 * The main column of a page, and an aside that moves below it on narrow
 * screens.
 */
export function Columns({ children, aside, wide = false }: ColumnsProps) {
  const classes = useStyles();
  return (
    <div className={wide ? `${classes.root} ${classes.wide}` : classes.root}>
      {children}
      <Stack gap={4}>{aside}</Stack>
    </div>
  );
}
