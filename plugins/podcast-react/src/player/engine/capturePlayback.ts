import { AnalyticsEvent as OldAnalyticsEvent } from '@backstage/core-plugin-api';
import { AnalyticsEvent } from '@backstage/frontend-plugin-api';
import { PodcastPlayerApi } from '../core/types';

/**
 * The analytics API of either frontend system. The systems name the parts of an event's context differently, so events
 * have both names.
 *
 * @public
 */
export type PlaybackAnalytics = {
  captureEvent(event: AnalyticsEvent & OldAnalyticsEvent): void;
};

/**
 * Captures each `play` and `pause` as an analytics event, whichever control or hardware key caused it. The subject is the
 * title of the episode, the value is the position in seconds.
 */
export function capturePlayback(
  player: PodcastPlayerApi,
  analyticsApi: PlaybackAnalytics,
): () => void {
  let lastState = player.getSnapshot();
  let playing = false;

  const capture = (action: 'play' | 'pause', state: typeof lastState) => {
    if (state.episode) {
      analyticsApi.captureEvent({
        action,
        subject: state.episode.title,
        value: Math.round(state.currentTime),
        attributes: {
          showId: state.episode.showId,
          episodeId: state.episode.id,
        },
        context: {
          pluginId: 'podcast',
          extension: 'PodcastPlayer',
          extensionId: 'api:podcast/player',
          routeRef: 'unknown',
        },
      });
    }
  };

  return player.subscribe(() => {
    const state = player.getSnapshot();
    const last = lastState;
    lastState = state;
    if (playing && last.episode?.id !== state.episode?.id) {
      capture('pause', last);
      playing = false;
    }
    // Waiting for data in between still counts as playing.
    if (!playing && state.status === 'playing') {
      playing = true;
      capture('play', state);
    } else if (
      playing &&
      state.status !== 'playing' &&
      state.status !== 'loading'
    ) {
      playing = false;
      capture('pause', state);
    }
  });
}
