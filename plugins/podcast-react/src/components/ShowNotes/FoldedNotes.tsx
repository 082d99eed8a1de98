import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import classNames from 'classnames';
import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  FocusEvent,
  ReactNode,
} from 'react';
import { podcastTranslationRef } from '../../translation';

/** What is shown of folded notes, in pixels. */
const FOLDED_HEIGHT = 480;
/** Notes are folded only where that hides more than a few lines. */
const LONG_HEIGHT = 640;

const useStyles = makeStyles(
  theme => ({
    folded: {
      maxHeight: FOLDED_HEIGHT,
      overflow: 'hidden',
      maskImage: 'linear-gradient(to bottom, #000 75%, transparent)',
      '@media print': {
        maxHeight: 'none',
        maskImage: 'none',
      },
    },
    button: {
      marginTop: theme.spacing(1),
      marginInlineStart: -theme.spacing(0.625),
      '@media print': { display: 'none' },
    },
  }),
  { name: 'PodcastFoldedNotes' },
);

/**
 * Shows the beginning of what is long. It opens by itself for whoever looks for something in the rest: by the browser's
 * search, by a link to a piece of text, or with the keyboard.
 */
export function FoldedNotes({ children }: { children: ReactNode }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const [isLong, setLong] = useState(false);
  const [open, setOpen] = useState(false);
  const folded = isLong && !open;

  useLayoutEffect(() => {
    const measure = () => setLong(element.current!.scrollHeight > LONG_HEIGHT);
    measure();
    // Narrower pages and images that arrive make notes longer.
    const observer =
      'ResizeObserver' in window ? new ResizeObserver(measure) : undefined;
    observer?.observe(element.current!.firstElementChild!);
    return () => observer?.disconnect();
  }, []);

  const openAt = (target: Element) => {
    setOpen(true);
    // Once the rest is there, what was looked for stands lower than before.
    requestAnimationFrame(() => target.scrollIntoView({ block: 'nearest' }));
  };
  const onFocus = ({ target }: FocusEvent) => {
    const { top } = element.current!.getBoundingClientRect();
    if (folded && target.getBoundingClientRect().bottom > top + FOLDED_HEIGHT) {
      openAt(target);
    }
  };
  const onScroll = () => {
    const { scrollTop } = element.current!;
    if (folded && scrollTop > 0) {
      openAt(childAt(element.current!));
    }
  };

  return (
    <>
      <div
        id={id}
        ref={element}
        className={classNames({ [classes.folded]: folded })}
        onFocus={onFocus}
        onScroll={onScroll}
      >
        {children}
      </div>
      {isLong && (
        <Button
          className={classes.button}
          size="small"
          color="primary"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
            if (open) {
              element.current!.scrollIntoView({ block: 'nearest' });
            }
          }}
        >
          {t(open ? 'notes.showLess' : 'notes.showAll')}
        </Button>
      )}
    </>
  );
}

/** The part of the notes that the middle of the box shows. */
function childAt(box: HTMLElement): Element {
  const middle = box.getBoundingClientRect().top + FOLDED_HEIGHT / 2;
  const parts = [...(box.firstElementChild?.children ?? [])];
  return (
    parts.find(part => part.getBoundingClientRect().bottom >= middle) ??
    box.firstElementChild ??
    box
  );
}
