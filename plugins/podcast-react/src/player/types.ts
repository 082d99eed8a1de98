import type { EpisodeSummary } from '@nerdout/backstage-plugin-podcast-common';

/** What the player needs to know of an episode. @public */
export type PlayableEpisode = Pick<
  EpisodeSummary,
  | 'id'
  | 'showId'
  | 'title'
  | 'artworkUrl'
  | 'enclosures'
  | 'durationSeconds'
> & { showTitle?: string };

/** @public */
export type PlayerStatus =
  /** Nothing is loaded; the bar is hidden. */
  | 'idle'
  | 'loading'
  | 'playing'
  | 'paused'
  | 'ended'
  | 'error';

/** Everything that a view of the player shows. A new object whenever something changes. @public */
export type PlayerState = {
  status: PlayerStatus;
  episode?: PlayableEpisode;
  /** Seconds. */
  currentTime: number;
  /** Seconds; from the media once it is known, before that from the feed. */
  duration?: number;
  /** 0.5 to 3. */
  rate: number;
  /** 0 to 1. */
  volume: number;
  muted: boolean;
  /** Why the media cannot be played. */
  error?: { code: 'unsupported' | 'network' | 'refused'; url: string };
};

/**
 * The one player of the portal. It lives outside of the pages, so that it goes on while one moves through the portal.
 *
 * @public
 */
export interface PodcastPlayerApi {
  /** For `useSyncExternalStore`. */
  getSnapshot(): PlayerState;
  /** For `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void;
  /** The media element, for views that put controls on it. It exists from the first episode on. */
  readonly media: HTMLMediaElement | undefined;
  /** Loads the episode, unless it is the one that is loaded, and plays it; from `at` seconds where given. */
  play(episode: PlayableEpisode, options?: { at?: number }): void;
  /** Goes on with what is loaded. */
  resume(): void;
  pause(): void;
  toggle(): void;
  /** Goes to a time in seconds; kept inside the episode. */
  seek(seconds: number): void;
  /** Goes forward or, with a negative number, back. */
  skip(seconds: number): void;
  setRate(rate: number): void;
  setVolume(volume: number): void;
  setMuted(muted: boolean): void;
  /** Stops, forgets the episode and hides the bar. */
  close(): void;
}
