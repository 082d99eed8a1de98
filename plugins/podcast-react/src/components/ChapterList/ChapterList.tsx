import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import OpenIcon from '@material-ui/icons/OpenInNew';
import NextIcon from '@material-ui/icons/SkipNext';
import PreviousIcon from '@material-ui/icons/SkipPrevious';
import { Chapter } from '@nerdout/backstage-plugin-podcast-common';
import classNames from 'classnames';
import { useId } from 'react';
import { formatTime } from '../../format/formatTime';
import { useAllowedImage } from '../../hooks/usePolicyRefusals';
import { findNeighbours } from '../../player/chapters/neighbours';
import { podcastTranslationRef } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    top: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      marginBottom: theme.spacing(0.5),
    },
    heading: { marginBottom: 0 },
    // Disabled ones would lose the focus as they arrive at an end.
    unavailable: { opacity: 0.38 },
    list: {
      margin: theme.spacing(0, -1),
      padding: 0,
      // With `none` VoiceOver would not call it a list any more.
      listStyleType: '""',
    },
    item: { display: 'flex', alignItems: 'center' },
    button: {
      flex: 1,
      minWidth: 0,
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      minHeight: 44,
      padding: theme.spacing(1),
      border: 0,
      borderInlineStart: '3px solid transparent',
      borderRadius: theme.shape.borderRadius,
      font: 'inherit',
      ...theme.typography.body2,
      color: 'inherit',
      textAlign: 'start',
      background: 'none',
      cursor: 'pointer',
      '&:hover': {
        backgroundColor: theme.palette.action.hover,
        '& $time': { color: 'inherit' },
      },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
        outlineOffset: -2,
      },
    },
    current: {
      // On its darker ground the subtle colour of the time would have too little contrast.
      '& $time': { color: 'inherit' },
      fontWeight: theme.typography.fontWeightBold as number,
      backgroundColor: theme.palette.action.selected,
      borderInlineStartColor: theme.palette.primary.main,
    },
    time: {
      flexShrink: 0,
      minWidth: '4.5ch',
      fontVariantNumeric: 'tabular-nums',
      textAlign: 'end',
      color: theme.palette.textSubtle,
    },
    title: { overflowWrap: 'anywhere' },
    image: {
      width: 40,
      height: 40,
      objectFit: 'cover',
      flexShrink: 0,
      borderRadius: theme.shape.borderRadius,
    },
    link: {
      display: 'inline-flex',
      padding: theme.spacing(1),
      '& svg': { fontSize: 18 },
    },
  }),
  { name: 'PodcastChapterList' },
);

/** @public */
export type ChapterListProps = {
  /** In the order of their start. */
  chapters: Chapter[];
  /** Position of the chapter that is heard; -1 for none. */
  current: number;
  /** Where the player is; absent where it does not have this episode. */
  currentTime?: number;
  /** Length of the episode as the player knows it; seconds. */
  duration?: number;
  /** Called with the start of a chapter, to play from there. */
  onPlay(seconds: number): void;
};

/**
 * The chapters of an episode, each with a button that plays from its start, and buttons for the one before and after.
 *
 * @public
 */
export function ChapterList(props: ChapterListProps) {
  const { chapters, current, currentTime, duration, onPlay } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const id = useId();

  const { previous, next } = findNeighbours(chapters, currentTime ?? 0, {
    index: current,
    duration,
  });
  const isHeard = currentTime !== undefined;

  return (
    <section aria-labelledby={id}>
      <div className={classes.top}>
        <Typography
          id={id}
          variant="h5"
          component="h3"
          className={classes.heading}
        >
          {t('chapters.heading')}
        </Typography>
        {isHeard && (
          <div>
            <IconButton
              size="small"
              aria-label={t('chapters.previous')}
              title={t('chapters.previous')}
              aria-disabled={!previous}
              className={previous ? undefined : classes.unavailable}
              onClick={() => previous && onPlay(previous.startSeconds)}
            >
              <PreviousIcon />
            </IconButton>
            <IconButton
              size="small"
              aria-label={t('chapters.next')}
              title={t('chapters.next')}
              aria-disabled={!next}
              className={next ? undefined : classes.unavailable}
              onClick={() => next && onPlay(next.startSeconds)}
            >
              <NextIcon />
            </IconButton>
          </div>
        )}
      </div>
      <ol className={classes.list}>
        {chapters.map(({ startSeconds, title, imageUrl, url }, index) => (
          <li key={`${startSeconds} ${index}`} className={classes.item}>
            <button
              type="button"
              aria-current={isHeard && index === current ? 'true' : undefined}
              className={classNames(classes.button, {
                [classes.current]: isHeard && index === current,
              })}
              onClick={() => onPlay(startSeconds)}
            >
              <span className={classes.time}>{formatTime(startSeconds)}</span>{' '}
              {imageUrl && (
                <ChapterImage className={classes.image} url={imageUrl} />
              )}
              <bdi className={classes.title}>{title}</bdi>
            </button>
            {url && (
              <Link
                to={url}
                className={classes.link}
                aria-label={t('chapters.link', { title })}
                title={t('chapters.link', { title })}
              >
                <OpenIcon />
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function ChapterImage(props: { className: string; url: string }) {
  const src = useAllowedImage(props.url);
  return src ? (
    <img
      className={props.className}
      src={src}
      alt=""
      loading="lazy"
      referrerPolicy="no-referrer"
    />
  ) : null;
}
