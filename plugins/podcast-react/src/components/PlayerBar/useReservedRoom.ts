import { makeStyles } from '@material-ui/core/styles';
import { useLayoutEffect, RefObject } from 'react';
import { BOTTOM } from './playerBottom';

const HEIGHT = '--podcast-player-height';
const room = `var(${HEIGHT}, 0px)`;

// These rules hold as long as a component that uses them is mounted. What they name are the parts of a Backstage app
// that are as high as the window, and that the bar would cover.
const useStyles = makeStyles(
  theme => ({
    '@global': {
      '@media screen': {
        body: { paddingBottom: room },
        // The side bar ends above the player.
        'nav > [data-testid="sidebar-root"]': { bottom: room },
        '.bui-FullPage': {
          height: `calc(100dvh - var(--bui-header-height, 0px) - ${room})`,
        },
      },
      [`@media screen and (min-width: ${theme.breakpoints.values.sm}px)`]: {
        'main[data-backstage-core-page]': {
          height: `calc(100vh - ${room})`,
        },
      },
      // On small screens the side bar lies at the bottom, and the player on top of it.
      'body:has([data-testid="mobile-sidebar-root"])': { [BOTTOM]: '56px' },
    },
  }),
  { name: 'PodcastPlayerRoom' },
);

/** Gives the app so much less height as the element has, while the element is there. */
export function useReservedRoom(ref: RefObject<HTMLElement>): void {
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
