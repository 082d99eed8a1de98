import { AnalyticsEvent as OldAnalyticsEvent } from '@backstage/core-plugin-api';
import { AnalyticsEvent } from '@backstage/frontend-plugin-api';
import { PodcastPlayerApi } from '../core/types';

/**
 * The analytics of the portal, from either frontend system: the systems name the parts of an event's context
 * differently, and get both.
 *
 * @public
 */
export type PlaybackAnalytics = {
  captureEvent(event: AnalyticsEvent & OldAnalyticsEvent): void;
};

/**
 * Tells the portal's analytics of every `play` and `pause`, whichever control or hardware key they came from. The
 * subject is the title of the episode, the value the position in seconds.
 */
export function capturePlayback(
  player: PodcastPlayerApi,
  analyticsApi: PlaybackAnalytics,
): () => void {
  let before = player.getSnapshot();
  let playing = false;

  const capture = (action: 'play' | 'pause', state: typeof before) => {
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
    const last = before;
    before = state;
    if (playing && last.episode?.id !== state.episode?.id) {
      capture('pause', last);
      playing = false;
    }
    // While it waits for data in the middle, it still counts as played.
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
