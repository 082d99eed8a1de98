import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import FollowIcon from '@material-ui/icons/MyLocation';
import { Transcript } from '@nerdout/backstage-plugin-podcast-common';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  ReactNode,
} from 'react';
import { useMirroredIcons } from '../../hooks/useMirroredIcons';
import { useDeferredPlayerState } from '../../hooks/useDeferredPlayerState';
import { findAt } from '../../player/chapters/findAt';
import { PlayerState } from '../../player/core/types';
import { podcastTranslationRef } from '../../translation';
import { Cue, useCueStyles, CueLabels } from './Cue';
import { cuePadding } from './estimateHeights';
import { TranscriptSearch } from './TranscriptSearch';
import { useCopy } from './useCopy';
import { useCueVirtualizer } from './useCueVirtualizer';
import { useListeners } from './useListeners';
import { useScrollSettled } from './useScrollSettled';
import { useSearch } from './useSearch';

const pageOfCues = 10;
/** Up to this many cues it scrolls smoothly. */
const nearby = 30;

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
    frame: { position: 'relative', minWidth: 0 },
    scroller: {
      height: 'clamp(280px, 60vh, 640px)',
      overflowY: 'auto',
      overscrollBehavior: 'contain',
      overflowAnchor: 'none',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      '&:focus-visible': { outline: `2px solid ${theme.palette.text.primary}` },
    },
    list: {
      position: 'relative',
      boxSizing: 'border-box',
      margin: 0,
      padding: 0,
      listStyleType: '""',
    },
    message: {
      position: 'absolute',
      top: theme.spacing(1),
      insetInlineEnd: theme.spacing(3),
      maxWidth: '80%',
      overflowWrap: 'anywhere',
      padding: theme.spacing(0.5, 1.5),
      borderRadius: theme.shape.borderRadius,
      boxShadow: theme.shadows[4],
      backgroundColor: theme.palette.background.paper,
      color: theme.palette.text.primary,
      ...theme.typography.body2,
    },
    noMessage: { position: 'absolute' },
    follow: {
      position: 'absolute',
      bottom: theme.spacing(2),
      insetInlineEnd: theme.spacing(3),
      boxShadow: theme.shadows[4],
    },
  }),
  { name: 'PodcastTranscriptView' },
);

/** @public */
export type TranscriptViewProps = {
  episodeId: string;
  transcript: Transcript;
  /** The time in seconds to show while the episode is not loaded in the player. */
  openAt?: number;
  /** Called with the start of a cue in seconds when the user selects it. */
  onSeek(seconds: number): void;
  /** Returns the link to the episode at a time, to add to copied lines. */
  linkAt?(seconds: number): string;
  /** More tools beside the search. */
  children?: ReactNode;
};

const prefersReducedMotion = () =>
  window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;

/** Without focusable cues, the scroll container itself has to be focusable. */
const regionProps = (label: string) => ({
  role: 'region',
  'aria-label': label,
  tabIndex: 0,
});

/**
 * The transcript of an episode. It follows playback until the user scrolls. Selecting a cue seeks to its time. Only visible
 * cues are in the document, so that long transcripts stay fast.
 *
 * The cues are one tab stop. The arrow keys, Page Up, Page Down, Home and End move between them.
 *
 * @public
 */
export function TranscriptView(props: TranscriptViewProps) {
  const { episodeId, transcript, openAt, onSeek, linkAt, children } = props;
  const { cues } = transcript;
  const classes = useStyles();
  const cueClasses = useCueStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const mirroredIcons = useMirroredIcons();
  const scroller = useRef<HTMLDivElement>(null);
  const [isFollowing, setFollowing] = useState(true);
  const [focused, setFocused] = useState<number>();

  const hasTimes = cues.some(({ startSeconds }) => startSeconds !== undefined);
  // A cue without a time belongs to the time of the previous one.
  const timeline = useMemo(() => {
    let last = 0;
    return cues.map(({ startSeconds }) => {
      last = startSeconds ?? last;
      return { startSeconds: last };
    });
  }, [cues]);
  // Deferred, because highlighting the current line is less urgent than responding to the user.
  const { isLoaded, playing } = useDeferredPlayerState(
    useCallback(
      ({ episode, currentTime }: PlayerState) => {
        const isThisEpisode = episode?.id === episodeId;
        return {
          isLoaded: isThisEpisode,
          playing:
            hasTimes && isThisEpisode ? findAt(timeline, currentTime) : -1,
        };
      },
      [episodeId, hasTimes, timeline],
    ),
  );
  const current =
    !isLoaded && hasTimes && openAt !== undefined
      ? findAt(timeline, openAt)
      : playing;
  const tabStop = focused ?? Math.max(current, 0);

  const { virtualizer, items, before } = useCueVirtualizer(
    cues,
    scroller,
    tabStop,
  );
  // Renders the first visible cues at once.
  const [isFirst, setFirst] = useState(true);
  useEffect(() => setFirst(false), []);

  const show = useCallback(
    (index: number, from = index) => {
      const isNear = from !== index && Math.abs(index - from) <= nearby;
      virtualizer.scrollToIndex(index, {
        align: 'center',
        behavior: isNear && !prefersReducedMotion() ? 'smooth' : 'auto',
      });
    },
    [virtualizer],
  );

  const isSettled = useScrollSettled(scroller, current < 0);
  const shownBefore = useRef(-1);
  useEffect(() => {
    if (isFollowing && current >= 0) {
      show(current, shownBefore.current);
      shownBefore.current = current;
    }
  }, [current, isFollowing, show]);

  const search = useSearch(cues, cue => {
    setFollowing(false);
    setFocused(undefined);
    show(cue);
  });
  const firstHit = search.firstCue;
  useEffect(() => {
    if (firstHit !== undefined) {
      setFollowing(false);
      show(firstHit);
    }
    // Depends on the matches, too, because a longer query can have the same first match.
  }, [firstHit, search.hits, show]);

  const moveTo = (index: number) => {
    const target = Math.min(cues.length - 1, Math.max(0, index));
    setFollowing(false);
    setFocused(target);
    virtualizer.scrollToIndex(target, { align: 'auto' });
    requestAnimationFrame(() =>
      scroller.current
        ?.querySelector<HTMLElement>(`[data-index="${target}"] button`)
        ?.focus({ preventScroll: true }),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Record<string, number> = {
      ArrowDown: tabStop + 1,
      ArrowUp: tabStop - 1,
      PageDown: tabStop + pageOfCues,
      PageUp: tabStop - pageOfCues,
      Home: 0,
      End: cues.length - 1,
    };
    const target = targets[event.key];
    const { ctrlKey, metaKey, altKey } = event;
    if (hasTimes && target !== undefined && !ctrlKey && !metaKey && !altKey) {
      event.preventDefault();
      event.stopPropagation();
      moveTo(target);
    }
  };
  const labels = useMemo(
    (): CueLabels => ({
      goTo: time => t('transcript.goTo', { time }),
      copy: time => t('transcript.copyLine', { time }),
    }),
    [t],
  );
  const { copyCue, onCopy, message, forgetMessage } = useCopy(cues, linkAt);
  const stopFollowing = () => {
    setFollowing(false);
    // Cancels a scroll to a cue, which would continue when cues turn out higher than estimated.
    virtualizer.scrollToOffset(scroller.current?.scrollTop ?? 0);
  };
  useListeners(scroller, {
    keydown: onKeyDown,
    focusin(event) {
      const item = (event.target as Element).closest('[data-index]');
      if (item) setFocused(Number(item.getAttribute('data-index')));
    },
    wheel: stopFollowing,
    touchmove: stopFollowing,
    pointerdown(event) {
      // The pointer is on the scroll bar, not on a cue.
      if (event.target === scroller.current) stopFollowing();
    },
    copy: onCopy,
    focusout: forgetMessage,
    click(event) {
      const target = event.target as Element;
      const index = target.closest('[data-index]')?.getAttribute('data-index');
      if (index && target.closest('[data-copy]')) {
        copyCue(Number(index));
        return;
      }
      const seconds = cues[Number(index ?? -1)]?.startSeconds;
      // Selecting text does not seek.
      const isMarking =
        !target.closest('button') && window.getSelection()?.toString();
      if (seconds !== undefined && !isMarking) {
        onSeek(seconds);
        setFollowing(true);
      }
    },
  });

  return (
    <div className={classes.root}>
      <div className={classes.tools}>
        <TranscriptSearch
          query={search.query}
          onQuery={search.setQuery}
          hitCount={search.count}
          isPending={search.isPending}
          chosen={search.chosen}
          onStep={search.step}
        />
        {children}
      </div>
      <div className={classes.frame}>
        <div
          ref={scroller}
          className={classes.scroller}
          {...(!hasTimes && regionProps(t('transcript.lines')))}
        >
          <ol
            aria-label={t('transcript.lines')}
            className={classes.list}
            style={{
              height: virtualizer.getTotalSize(),
              paddingTop: before,
              visibility: isSettled ? undefined : 'hidden',
            }}
          >
            {items.map(({ key, index, apartAt, height }) => (
              <Cue
                key={key}
                ref={virtualizer.measureElement}
                cue={cues[index]}
                index={index}
                count={cues.length}
                apartAt={apartAt}
                height={height - cuePadding}
                isImmediate={isFirst}
                showSpeaker={cues[index].speaker !== cues[index - 1]?.speaker}
                isCurrent={index === current}
                isTabStop={index === tabStop}
                parts={search.getParts(index)}
                classes={cueClasses}
                labels={labels}
              />
            ))}
          </ol>
        </div>
        <div
          aria-live="polite"
          className={message ? classes.message : classes.noMessage}
        >
          {message}
        </div>
        {!isFollowing && current >= 0 && (
          <Button
            className={classes.follow}
            size="small"
            variant="contained"
            color="primary"
            classes={mirroredIcons}
            startIcon={<FollowIcon />}
            onClick={() => {
              setFocused(undefined);
              setFollowing(true);
            }}
          >
            {t('transcript.follow')}
          </Button>
        )}
      </div>
    </div>
  );
}
