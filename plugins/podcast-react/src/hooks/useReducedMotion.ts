import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  {
    calm: {
      '@media (prefers-reduced-motion: reduce)': {
        '&, & *, & *::before, & *::after': {
          // Material UI writes transitions to the elements themselves.
          animation: 'none !important',
          transition: 'none !important',
          scrollBehavior: 'auto !important',
        },
        '& .MuiTouchRipple-root': { display: 'none' },
      },
    },
  },
  { name: 'PodcastCalmMotion' },
);

/** A class for an outermost element: nothing inside of it moves for show where the reader's system asks for less motion. */
export function useCalmMotion(): string {
  return useStyles().calm;
}
