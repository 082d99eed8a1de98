import { PlayableEpisode } from '@nerdout/backstage-plugin-podcast-common';

export type { PlayableEpisode };

/** @public */
export type PlayerStatus =
  /** Nothing is loaded; the bar is hidden. */
  | 'idle'
  /** Playback is requested, and the player waits for data. */
  | 'loading'
  | 'playing'
  | 'paused'
  | 'ended'
  | 'error';

/**
 * Why an episode does not play.
 *
 * - `autoplay`: the browser blocked automatic playback; the user has to press play
 * - `refused`: the portal's content security policy does not allow the host of the file
 * - `unsupported`: the browser cannot read the file, or there is none at this address
 * - `network`: the connection was lost
 *
 * @public
 */
export type PlayerErrorCode =
  | 'autoplay'
  | 'refused'
  | 'unsupported'
  | 'network';

/** @public */
export type PlayerError = {
  code: PlayerErrorCode;
  /** Address of the media file, to offer as a link; empty if the episode has none. */
  url: string;
  /** With `refused`: the origin that the policy does not allow, or that redirects to such an origin. */
  origin?: string;
};

/**
 * A message that the player shows for some seconds.
 *
 * - `continued`: playback continued at a newer position from another device or tab
 * - `unseekable`: the host of the file does not support seeking
 * - `skipped`: an episode could not be played, and the next one in the queue started
 *
 * @public
 */
export type PlayerNotice =
  | { code: 'continued'; seconds: number }
  | { code: 'unseekable' }
  | { code: 'skipped'; title: string };

/** The state of the player. A new object whenever something changes. @public */
export type PlayerState = {
  status: PlayerStatus;
  /** Whether playback is requested: the episode plays, or starts as soon as it can. */
  playRequested: boolean;
  episode?: PlayableEpisode;
  /** The loaded file of the episode. */
  url?: string;
  /** Whether that file is a video. */
  isVideo: boolean;
  /** Seconds. */
  currentTime: number;
  /** The requested start, in seconds. Absent if no time was requested, so that playback resumes where the user stopped. */
  startsAt?: number;
  /**
   * In seconds: the length of the media once it is known. Until then, the length in the feed, unless playback is already
   * past it.
   */
  duration?: number;
  /** Whether `duration` comes from the file and not from the feed. */
  isDurationKnown: boolean;
  /** The end of the buffered range at the current time, in seconds. */
  bufferedUntil: number;
  /** 0.5 to 3. */
  rate: number;
  /** 0 to 1. */
  volume: number;
  muted: boolean;
  /** Why the media does not play. */
  error?: PlayerError;
  notice?: PlayerNotice;
};

/** How far the player skips, in seconds. @public */
export type SkipSeconds = { back: number; forward: number };

/**
 * The player of the portal. It lives outside of the pages, so it keeps playing while you navigate.
 *
 * @public
 */
export interface PodcastPlayerApi {
  /** For `useSyncExternalStore`. */
  getSnapshot(): PlayerState;
  /** For `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void;
  /** How far the buttons and keys skip, in seconds. */
  readonly skipSeconds: SkipSeconds;
  /**
   * The media element. It exists once an episode was loaded. Audio and video files have different elements.
   */
  readonly media: HTMLMediaElement | undefined;
  /** Plays an episode, from `at` seconds if given. Loads it unless it is loaded already. */
  play(episode: PlayableEpisode, options?: { at?: number }): void;
  /** Loads an episode without playing it, at `at` seconds if given. Does not reload it if it is loaded already. */
  load(episode: PlayableEpisode, options?: { at?: number }): void;
  /** Resumes the loaded episode. Restarts it after its end, and reloads it after an error. */
  resume(): void;
  pause(): void;
  toggle(): void;
  /** Seeks to a time in seconds, limited to the episode. */
  seek(seconds: number): void;
  /** Seeks forward by some seconds, or back with a negative number. */
  skip(seconds: number): void;
  /** Switches to another file of the loaded episode at the same time. The choice is remembered for its show. */
  setEnclosure(url: string): void;
  /** Sets the speed, limited to 0.5 to 3. */
  setRate(rate: number): void;
  /** Sets the volume, limited to 0 to 1. Unmutes unless it is 0. */
  setVolume(volume: number): void;
  setMuted(muted: boolean): void;
  /** Stops, unloads the episode and hides the bar. */
  close(): void;
  /** Shows a notice for some seconds, in place of the previous one. */
  showNotice(notice: PlayerNotice): void;
  /**
   * Registers a check that runs before a paused player resumes. The player shows that it is loading and waits for the
   * promise, so the check has to limit its own time.
   *
   * @returns a function that unregisters the check
   */
  askBeforeResuming(ask: () => Promise<void> | undefined): () => void;
}
