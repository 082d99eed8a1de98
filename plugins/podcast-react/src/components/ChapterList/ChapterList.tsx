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
import { findNeighbours } from '../../player/chapters/findNeighbours';
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
    // Not disabled, because a disabled button loses the focus.
    unavailable: { opacity: 0.38 },
    list: {
      margin: theme.spacing(0, -1),
      padding: 0,
      // With `none`, VoiceOver would not announce a list.
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
      // The subtle color has too little contrast on this background.
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
  /** In ascending order of their start. */
  chapters: Chapter[];
  /** Index of the current chapter; -1 for none. */
  current: number;
  /** The current time of the player in seconds; absent if another episode is loaded. */
  currentTime?: number;
  /** Length of the episode in seconds, as the player knows it. */
  duration?: number;
  /** Called with the start of a chapter in seconds, to play from there. */
  onPlay(seconds: number): void;
};

/**
 * The chapters of an episode. A button for each chapter plays it; two more lead to the previous and next chapter.
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
  const isLoaded = currentTime !== undefined;

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
        {isLoaded && (
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
              aria-current={isLoaded && index === current ? 'true' : undefined}
              className={classNames(classes.button, {
                [classes.current]: isLoaded && index === current,
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
