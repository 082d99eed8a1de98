import { makeStyles } from '@material-ui/core/styles';
import { useLayoutEffect, RefObject } from 'react';
import { BOTTOM } from './playerBottom';

const HEIGHT = '--podcast-player-height';
const space = `var(${HEIGHT}, 0px)`;

// Global rules for the full-height parts of a Backstage app, which the bar would cover. They apply while a component that
// uses them is mounted.
const useStyles = makeStyles(
  theme => ({
    '@global': {
      '@media screen': {
        body: { paddingBottom: space },
        // The sidebar ends above the player.
        'nav > [data-testid="sidebar-root"]': { bottom: space },
        '.bui-FullPage': {
          height: `calc(100dvh - var(--bui-header-height, 0px) - ${space})`,
        },
      },
      [`@media screen and (min-width: ${theme.breakpoints.values.sm}px)`]: {
        'main[data-backstage-core-page]': {
          height: `calc(100vh - ${space})`,
        },
      },
      // On small screens, the sidebar is at the bottom and the player above it.
      'body:has([data-testid="mobile-sidebar-root"])': { [BOTTOM]: '56px' },
    },
  }),
  { name: 'PodcastPlayerRoom' },
);

/** Reserves the height of the element at the bottom of the app while it is mounted. */
export function useReservedSpace(ref: RefObject<HTMLElement>): void {
  useStyles();

  useLayoutEffect(() => {
    const element = ref.current;
    const { style } = document.documentElement;
    if (!element) {
      return undefined;
    }
    const measure = () =>
      style.setProperty(HEIGHT, `${element.offsetHeight}px`);
    measure();
    const observer =
      'ResizeObserver' in window ? new ResizeObserver(measure) : undefined;
    observer?.observe(element);
    return () => {
      observer?.disconnect();
      style.removeProperty(HEIGHT);
    };
  }, [ref]);
}
