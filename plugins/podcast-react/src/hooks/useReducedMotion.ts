import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  {
    calm: {
      '@media (prefers-reduced-motion: reduce)': {
        '&, & *, & *::before, & *::after': {
          // Material UI sets transitions as inline styles.
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

/** A class for a root element. Disables animations inside of it if the user prefers reduced motion. */
export function useReducedMotion(): string {
  return useStyles().calm;
}
