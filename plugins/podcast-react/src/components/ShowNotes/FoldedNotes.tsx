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

/** Height of folded notes, in pixels. */
const FOLDED_HEIGHT = 480;
/** Only notes that are higher fold, so that folding hides more than a few lines. */
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
 * Folds long notes. They unfold when the browser's search, a link to a text fragment or the keyboard focus leads into the
 * hidden part.
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
    // Resizing the page and loading images change the height.
    const observer =
      'ResizeObserver' in window ? new ResizeObserver(measure) : undefined;
    observer?.observe(element.current!.firstElementChild!);
    return () => observer?.disconnect();
  }, []);

  const openAt = (target: Element) => {
    setOpen(true);
    // Unfolding moves the target down.
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
      openAt(findVisiblePart(element.current!));
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

/** The part of the notes that is in the middle of the box. */
function findVisiblePart(box: HTMLElement): Element {
  const middle = box.getBoundingClientRect().top + FOLDED_HEIGHT / 2;
  const parts = [...(box.firstElementChild?.children ?? [])];
  return (
    parts.find(part => part.getBoundingClientRect().bottom >= middle) ??
    box.firstElementChild ??
    box
  );
}
