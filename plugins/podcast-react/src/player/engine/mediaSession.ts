import { goToChapter } from '../chapters/goToChapter';
import { PlayerState, PodcastPlayerApi } from '../core/types';

/**
 * Shows the player on the lock screen and in the system's media controls, and handles hardware keys. Does nothing in
 * browsers without a media session.
 */
export function connectMediaSession(
  player: PodcastPlayerApi,
  session: MediaSession | undefined = navigator.mediaSession,
): void {
  if (!session) {
    return;
  }

  const { back, forward } = player.skipSeconds;
  const actions: [MediaSessionAction, MediaSessionActionHandler][] = [
    ['play', () => player.resume()],
    ['pause', () => player.pause()],
    ['stop', () => player.close()],
    // Leads to the start of the chapter or episode. The queue handles `nexttrack`.
    ['previoustrack', () => goToChapter(player, 'previous') || player.seek(0)],
    ['seekbackward', ({ seekOffset }) => player.skip(-(seekOffset ?? back))],
    ['seekforward', ({ seekOffset }) => player.skip(seekOffset ?? forward)],
    [
      'seekto',
      ({ seekTime }) => seekTime !== undefined && player.seek(seekTime),
    ],
  ];
  for (const [action, handler] of actions) {
    try {
      session.setActionHandler(action, handler);
    } catch {
      // Browsers throw on unknown actions.
    }
  }

  let shown: PlayerState | undefined;
  const show = () => {
    const state = player.getSnapshot();
    if (shown?.episode !== state.episode) {
      session.metadata = state.episode ? describe(state) : null;
    }
    session.playbackState = playbackState(state);
    if (
      shown?.currentTime !== state.currentTime ||
      shown.duration !== state.duration ||
      shown.rate !== state.rate
    ) {
      showPosition(session, state);
    }
    shown = state;
  };
  show();
  player.subscribe(show);
}

function describe({ episode }: PlayerState): MediaMetadata {
  const artwork = episode?.artworkUrl ?? episode?.showArtworkUrl;
  return new MediaMetadata({
    title: episode?.title,
    artist: episode?.showTitle,
    artwork: artwork ? [{ src: artwork }] : [],
  });
}

function playbackState({ status }: PlayerState): MediaSessionPlaybackState {
  if (status === 'idle') {
    return 'none';
  }
  return status === 'playing' || status === 'loading' ? 'playing' : 'paused';
}

function showPosition(session: MediaSession, state: PlayerState): void {
  const { duration, currentTime, rate } = state;
  // The browser throws if the position is past the end, which happens if the duration in the feed is wrong.
  session.setPositionState?.(
    duration !== undefined
      ? {
          duration,
          position: Math.min(currentTime, duration),
          playbackRate: rate,
        }
      : undefined,
  );
}
