import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CloseIcon from '@material-ui/icons/Close';
import { lazy, Suspense, useRef, useState } from 'react';
import { usePodcastPlayer } from '../../player';
import { SKIP } from '../../player/playerLimits';
import { NextButton } from '../../queue/NextButton';
import { QueueButton } from '../../queue/QueueButton';
import { usePodcastLinks } from '../../routes';
import { podcastTranslationRef } from '../../translation';
import { EpisodeArtwork } from '../EpisodeArtwork';
import { PlayButton } from '../PlayButton';
import { PlayerErrorMessage } from './PlayerErrorMessage';
import { PLAYER_BOTTOM, useReservedRoom } from './useReservedRoom';
import { SeekBar } from './SeekBar';
import { SkipButton } from './SkipButton';
import { SpeedMenu } from './SpeedMenu';
import { VolumeControl } from './VolumeControl';

const QueueDialog = lazy(() =>
  import('../../queue/QueueDialog').then(m => ({ default: m.QueueDialog })),
);

const useStyles = makeStyles(
  theme => ({
    root: {
      position: 'fixed',
      left: 0,
      right: 0,
      bottom: PLAYER_BOTTOM,
      // Above the side bar and the pages, below menus and dialogs.
      zIndex: theme.zIndex.appBar + 1,
      boxSizing: 'border-box',
      padding: theme.spacing(1, 2),
      backgroundColor: theme.palette.background.paper,
      color: theme.palette.text.primary,
      borderTop: `1px solid ${theme.palette.divider}`,
      boxShadow: theme.shadows[8],
      display: 'grid',
      alignItems: 'center',
      columnGap: theme.spacing(2),
      gridTemplateColumns:
        'minmax(0, 1fr) minmax(0, 2fr) minmax(max-content, 1fr) auto',
      gridTemplateAreas: `
        "error error error error"
        "info transport options close"
        "info seek options close"`,
      [theme.breakpoints.down('sm')]: {
        columnGap: theme.spacing(1),
        gridTemplateColumns: 'minmax(0, 1fr) auto auto',
        gridTemplateAreas: `
          "error error error"
          "info transport close"
          "lower lower lower"`,
      },
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(0.5, 1) },
      '@media print': { display: 'none' },
      // The halos of Material UI have too little contrast to find the focus by.
      '& :focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
        outlineOffset: 2,
      },
    },
    error: { gridArea: 'error' },
    info: {
      gridArea: 'info',
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      minWidth: 0,
      [theme.breakpoints.down('xs')]: { gap: theme.spacing(1) },
    },
    artwork: {
      [theme.breakpoints.down('sm')]: { maxWidth: 40 },
    },
    titles: { minWidth: 0 },
    title: { fontWeight: theme.typography.fontWeightBold as number },
    show: { color: theme.palette.textSubtle },
    transport: {
      gridArea: 'transport',
      justifySelf: 'center',
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      [theme.breakpoints.down('sm')]: { gap: 0 },
    },
    // Seek bar and options share a line of their own where there is little room.
    lower: {
      display: 'contents',
      [theme.breakpoints.down('sm')]: {
        gridArea: 'lower',
        display: 'flex',
        alignItems: 'center',
        gap: theme.spacing(1),
      },
    },
    seek: { gridArea: 'seek', flex: 1, minWidth: 0 },
    options: {
      gridArea: 'options',
      justifySelf: 'end',
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
    },
    close: { gridArea: 'close' },
  }),
  { name: 'PodcastPlayerBar' },
);

/** The bar itself; there must be an episode in the player. */
export function PlayerBarContent() {
  const { state, player } = usePodcastPlayer(({ episode, error }) => ({
    episode,
    error,
  }));
  const { t } = useTranslationRef(podcastTranslationRef);
  const links = usePodcastLinks();
  const classes = useStyles();
  const rootRef = useRef<HTMLElement>(null);
  useReservedRoom(rootRef);
  const [queueOpen, setQueueOpen] = useState(false);

  const { episode, error } = state;
  if (!episode) {
    return null;
  }
  const episodeLink = links.episode(episode);
  return (
    <section
      ref={rootRef}
      className={classes.root}
      aria-label={t('player.label')}
    >
      {error && (
        <div className={classes.error}>
          <PlayerErrorMessage error={error} onRetry={() => player.resume()} />
        </div>
      )}
      <div className={classes.info}>
        <EpisodeArtwork
          className={classes.artwork}
          artworkUrl={episode.artworkUrl}
          showArtworkUrl={episode.showArtworkUrl}
          alt=""
          size={56}
        />
        <div className={classes.titles}>
          <Typography
            variant="body2"
            component="p"
            noWrap
            className={classes.title}
            title={episode.title}
          >
            {episodeLink ? (
              // The link itself is cut off: a box around it would be scrolled when the link gets the focus.
              <Link to={episodeLink} noWrap display="block" variant="inherit">
                {episode.title}
              </Link>
            ) : (
              episode.title
            )}
          </Typography>
          {episode.showTitle && (
            <Typography
              variant="caption"
              component="p"
              noWrap
              className={classes.show}
            >
              {episode.showTitle}
            </Typography>
          )}
        </div>
      </div>
      <div className={classes.transport} dir="ltr">
        <SkipButton seconds={-SKIP.back} />
        <PlayButton episode={episode} />
        <SkipButton seconds={SKIP.forward} />
        <NextButton />
      </div>
      <div className={classes.lower}>
        <div className={classes.seek}>
          <SeekBar />
        </div>
        <div className={classes.options}>
          <SpeedMenu />
          <VolumeControl />
          <QueueButton onClick={() => setQueueOpen(true)} />
        </div>
      </div>
      <IconButton
        className={classes.close}
        size="small"
        aria-label={t('player.close')}
        title={t('player.close')}
        onClick={() => player.close()}
      >
        <CloseIcon />
      </IconButton>
      {queueOpen && (
        <Suspense fallback={null}>
          <QueueDialog open onClose={() => setQueueOpen(false)} />
        </Suspense>
      )}
    </section>
  );
}
