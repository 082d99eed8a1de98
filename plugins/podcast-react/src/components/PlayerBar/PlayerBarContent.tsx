import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { useReducedMotion } from '../../hooks/useReducedMotion';
import { useLoadPlayerChapters } from '../../hooks/usePlayerChapters';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { useShortcuts } from '../../hooks/useShortcuts';
import { podcastTranslationRef } from '../../translation';
import { useFocusHandover, useReturnFocus } from './focus';
import { FullBar } from './FullBar';
import { loadWithRetry } from './loadWithRetry';
import { MiniBar } from './MiniBar';
import { PLAYER_BOTTOM } from './playerBottom';
import { PlayerErrorMessage } from './PlayerErrorMessage';
import { PlayerNoticeMessage } from './PlayerNoticeMessage';
import { useCollapsed, useSmallVideo } from './useCollapsed';
import { useReservedSpace } from './useReservedSpace';

const PlayerSheet = lazy(() =>
  loadWithRetry(() => import('./PlayerSheet')).then(m => ({
    default: m.PlayerSheet,
  })),
);
const QueueDialog = lazy(() =>
  loadWithRetry(() => import('../Queue/QueueDialog')).then(m => ({
    default: m.QueueDialog,
  })),
);
const VideoStage = lazy(() =>
  loadWithRetry(() => import('./VideoStage')).then(m => ({
    default: m.VideoStage,
  })),
);
const ShortcutsDialog = lazy(() =>
  loadWithRetry(() => import('../ShortcutsDialog/ShortcutsDialog')).then(m => ({
    default: m.ShortcutsDialog,
  })),
);

const useStyles = makeStyles(
  theme => ({
    root: {
      position: 'fixed',
      left: 0,
      right: 0,
      bottom: PLAYER_BOTTOM,
      // Above the sidebar and the pages, below menus and dialogs.
      zIndex: theme.zIndex.appBar + 1,
      boxSizing: 'border-box',
      padding: theme.spacing(1, 2),
      backgroundColor: theme.palette.background.paper,
      color: theme.palette.text.primary,
      borderTop: `1px solid ${theme.palette.divider}`,
      boxShadow: theme.shadows[8],
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(0.5, 1) },
      '@media print': { display: 'none' },
      // The focus indicators of Material UI have too little contrast.
      '& :focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
        outlineOffset: 2,
      },
    },
  }),
  { name: 'PodcastPlayerBar' },
);

type Panel = 'queue' | 'shortcuts';

/**
 * The content of the bar, full or minimized, and the dialogs that it opens. An episode must be loaded. On small screens,
 * the bar is always minimized, and a full-screen sheet has all controls.
 */
export function PlayerBarContent() {
  const { state, player } = usePodcastPlayer(({ episode, error, isVideo }) => ({
    episode,
    error,
    isVideo,
  }));
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();
  const calm = useReducedMotion();
  const isSmallScreen = useMediaQuery(useTheme().breakpoints.down('sm'), {
    noSsr: true,
  });
  const [collapsed, setCollapsed] = useCollapsed();
  const [smallVideo, setSmallVideo] = useSmallVideo();
  const [sheetOpen, setSheetOpen] = useState(false);
  const [panel, setPanel] = useState<Panel>();
  const rootRef = useRef<HTMLElement>(null);
  useReservedSpace(rootRef);
  useReturnFocus(rootRef);
  const [resizeRef, handOverResize] = useFocusHandover();
  const [videoRef, handOverVideo] = useFocusHandover();
  const showShortcuts = useCallback(() => setPanel('shortcuts'), []);
  useShortcuts(showShortcuts);
  useLoadPlayerChapters();

  const { episode, error, isVideo } = state;
  if (!episode) {
    return null;
  }
  const panels = {
    onShowQueue: () => setPanel('queue'),
    onShowShortcuts: showShortcuts,
  };
  const closePanel = () => setPanel(undefined);
  const resize = (small: boolean) => {
    handOverResize();
    setCollapsed(small);
  };
  const resizeVideo = (small: boolean) => {
    handOverVideo();
    setSmallVideo(small);
  };
  return (
    <section
      ref={rootRef}
      className={`${classes.root} ${calm}`}
      aria-label={t('player.label')}
    >
      {error && (
        <PlayerErrorMessage error={error} onRetry={() => player.resume()} />
      )}
      <PlayerNoticeMessage />
      {isSmallScreen || collapsed ? (
        <MiniBar
          episode={episode}
          expandsTo={isSmallScreen ? 'sheet' : 'bar'}
          expandRef={resizeRef}
          onExpand={() => (isSmallScreen ? setSheetOpen(true) : resize(false))}
        />
      ) : (
        <>
          {isVideo && !smallVideo && (
            <Suspense fallback={null}>
              <VideoStage
                shrinkRef={videoRef}
                onShrink={() => resizeVideo(true)}
              />
            </Suspense>
          )}
          <FullBar
            episode={episode}
            collapseRef={resizeRef}
            onCollapse={() => resize(true)}
            showVideoRef={videoRef}
            onShowVideo={smallVideo ? () => resizeVideo(false) : undefined}
            {...panels}
          />
        </>
      )}
      {/* Separate boundaries, so that an open dialog stays visible while the next one loads. */}
      <Suspense fallback={null}>
        {isSmallScreen && sheetOpen && (
          <PlayerSheet
            episode={episode}
            onClose={() => setSheetOpen(false)}
            {...panels}
          />
        )}
      </Suspense>
      <Suspense fallback={null}>
        {panel === 'queue' && <QueueDialog open onClose={closePanel} />}
        {panel === 'shortcuts' && <ShortcutsDialog open onClose={closePanel} />}
      </Suspense>
    </section>
  );
}
