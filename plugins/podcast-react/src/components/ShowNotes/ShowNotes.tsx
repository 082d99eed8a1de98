import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMemo, MouseEvent } from 'react';
import { podcastTranslationRef } from '../../translation';
import { FoldedNotes } from './FoldedNotes';
import { linkTimes, timeAttribute } from './linkTimes';
import { markLinks, newTabClass } from './markLinks';
import { sanitizeNotes } from './sanitizeNotes';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body1,
      color: theme.palette.text.primary,
      // A comfortable line length.
      maxWidth: '75ch',
      overflowWrap: 'anywhere',
      lineHeight: 1.6,
      '& > :first-child': { marginTop: 0 },
      '& > :last-child': { marginBottom: 0 },
      '& p, & ul, & ol, & dl, & pre, & blockquote, & table': {
        margin: theme.spacing(0, 0, 2),
      },
      '& ul, & ol': { paddingInlineStart: theme.spacing(3) },
      '& li + li': { marginTop: theme.spacing(0.5) },
      '& li > p': { margin: 0 },
      '& dd': { marginInlineStart: theme.spacing(3) },
      '& h1, & h2, & h3, & h4, & h5, & h6': {
        ...theme.typography.subtitle1,
        fontWeight: theme.typography.fontWeightBold as number,
        margin: theme.spacing(3, 0, 1),
      },
      '& a': {
        color: theme.palette.link ?? theme.palette.primary.main,
        textDecoration: 'underline',
      },
      // An arrow without alternative text, because screen readers get the hint in words.
      '& a[target="_blank"]:not([data-image])::after': {
        content: '"\\2197" / ""',
        fallbacks: { content: '"\\2197"' },
        display: 'inline-block',
        marginInlineStart: '0.15em',
        fontSize: '0.8em',
        textDecoration: 'none',
      },
      [`& .${newTabClass}`]: {
        position: 'absolute',
        width: 1,
        height: 1,
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        // Excludes the hint from copied text.
        userSelect: 'none',
        whiteSpace: 'nowrap',
      },
      [`& button[${timeAttribute}]`]: {
        font: 'inherit',
        fontVariantNumeric: 'tabular-nums',
        padding: theme.spacing(0, 0.5),
        margin: theme.spacing(0, -0.5),
        border: 0,
        borderRadius: theme.shape.borderRadius,
        background: 'none',
        color: theme.palette.link ?? theme.palette.primary.main,
        textDecoration: 'underline',
        cursor: 'pointer',
        '&:hover': { backgroundColor: theme.palette.action.hover },
      },
      '& img': { maxWidth: '100%', height: 'auto' },
      '& code, & kbd, & samp': {
        fontFamily: 'monospace',
        fontSize: '0.9em',
        padding: theme.spacing(0, 0.5),
        borderRadius: theme.shape.borderRadius,
        backgroundColor: theme.palette.action.hover,
      },
      '& pre': {
        padding: theme.spacing(1.5),
        // Wraps, because a scrollable element would have to be focusable.
        whiteSpace: 'pre-wrap',
        borderRadius: theme.shape.borderRadius,
        backgroundColor: theme.palette.action.hover,
        '& code': { padding: 0, backgroundColor: 'transparent' },
      },
      '& blockquote': {
        paddingInlineStart: theme.spacing(2),
        borderInlineStart: `4px solid ${theme.palette.divider}`,
        color: theme.palette.textSubtle,
      },
      '& table': { borderCollapse: 'collapse' },
      '& th, & td': {
        padding: theme.spacing(0.5, 1),
        border: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
      },
      '& hr': {
        border: 0,
        borderTop: `1px solid ${theme.palette.divider}`,
        margin: theme.spacing(2, 0),
      },
    },
    none: { color: theme.palette.textSubtle },
  }),
  { name: 'PodcastShowNotes' },
);

/** @public */
export type ShowNotesProps = {
  /** HTML; it is sanitized here again. */
  html: string;
  /** Length of the episode in seconds, which decides how to read times in the notes. */
  durationSeconds?: number;
  /** Called with seconds when the user clicks a time. Without it, times such as `12:30` are plain text. */
  onTime?(seconds: number): void;
  /** Folds long notes, with a button to show the rest. */
  foldable?: boolean;
};

/**
 * The show notes of an episode. Links open in a new tab and announce it to screen readers.
 *
 * @public
 */
export function ShowNotes(props: ShowNotesProps) {
  const { html, durationSeconds, onTime, foldable = false } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();
  const hasTimes = Boolean(onTime);
  const clean = useMemo(() => {
    const safe = markLinks(sanitizeNotes(html), t('notes.opensInNewTab'));
    return hasTimes
      ? linkTimes(safe, {
          durationSeconds,
          getLabel: time => t('player.playFrom', { time }),
        })
      : safe;
  }, [durationSeconds, hasTimes, html, t]);

  const onClick = (event: MouseEvent) => {
    const time = (event.target as Element)
      .closest(`[${timeAttribute}]`)
      ?.getAttribute(timeAttribute);
    if (time) {
      onTime?.(Number(time));
    }
  };

  if (!clean.trim()) {
    return <Typography className={classes.none}>{t('notes.none')}</Typography>;
  }
  const notes = (
    <div
      className={classes.root}
      // The language of the show can have another direction than that of the portal.
      dir="auto"
      // Handles clicks of the buttons in the notes.
      role="presentation"
      onClick={onClick}
      dangerouslySetInnerHTML={{ __html: clean }}
    />
  );
  // The key folds other notes again.
  return foldable ? <FoldedNotes key={html}>{notes}</FoldedNotes> : notes;
}
