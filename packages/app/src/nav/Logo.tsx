import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';

/** Heights of the logo's bars, out of 24. */
const BARS = [8, 16, 24, 12, 18];

const useStyles = makeStyles(theme => ({
  root: {
    height: 2.5 * sidebarConfig.logoHeight,
    display: 'flex',
    alignItems: 'center',
    paddingLeft: 22,
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    color: theme.palette.navigation.selectedColor,
  },
  name: {
    fontSize: 22,
    fontWeight: 700,
    letterSpacing: '0.02em',
  },
}));

export const Logo = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();

  return (
    <div className={classes.root}>
      <Link to="/" underline="none" className={classes.link} aria-label="Home">
        <svg width="28" height="24" viewBox="0 0 28 24" aria-hidden>
          {BARS.map((height, i) => (
            <rect
              key={i}
              x={i * 6}
              y={(24 - height) / 2}
              width="4"
              height={height}
              rx="2"
              fill="currentColor"
            />
          ))}
        </svg>
        {isOpen && <span className={classes.name}>tempo</span>}
      </Link>
    </div>
  );
};
