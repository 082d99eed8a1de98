import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback, useRef, useState, ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    text: {
      minWidth: 48,
      padding: theme.spacing(0.5, 1),
      textTransform: 'none',
      fontVariantNumeric: 'tabular-nums',
    },
    icon: { minWidth: 0, padding: 3, borderRadius: '50%' },
  }),
  { name: 'PodcastBarMenu' },
);

type BarMenuProps = {
  /** Label of the button. */
  label: string;
  /** Label of the menu, and tooltip of the button. */
  title: string;
  /** An icon, or a short text with `isText`. */
  content: ReactNode;
  isText?: boolean;
  /** Renders the items, with a function that closes the menu. */
  children: (close: () => void) => ReactNode[];
};

/** A button of the player with a menu. */
export function BarMenu(props: BarMenuProps) {
  const { label, title, content, isText = false, children } = props;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const rootRef = useRef<HTMLDivElement>(null);
  // A stable function: with a new one, the menu would mount again and never close.
  const getRoot = useCallback(() => rootRef.current, []);
  const close = useCallback(() => setAnchor(null), []);
  const classes = useStyles();

  return (
    <div ref={rootRef}>
      {/* The same button in both cases, because the menu returns the focus to it. */}
      <Button
        size="small"
        color="inherit"
        className={isText ? classes.text : classes.icon}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        aria-label={label}
        title={title}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {content}
      </Button>
      <Menu
        // Inside of the bar, so that it belongs to its landmark.
        container={getRoot}
        disableScrollLock
        anchorEl={anchor}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'top', horizontal: 'center' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        open={Boolean(anchor)}
        onClose={close}
        MenuListProps={{ 'aria-label': title, dense: true }}
      >
        {children(close)}
      </Menu>
    </div>
  );
}
